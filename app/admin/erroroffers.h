// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLatin1String>

#include <span>

namespace barrage {

// What can be done about some troubles by one click.
enum class ErrorOffer { ChromaGreen, BackgroundImage, Window };

struct ErrorOfferRow
{
    QLatin1String code; // of the error, without the screen
    ErrorOffer offer;
    const char *name;  // of the button
    const char *label; // to be translated in the context "ErrorOffer"
};

std::span<const ErrorOfferRow> errorOffers();

} // namespace barrage
