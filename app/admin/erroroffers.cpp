// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/erroroffers.h"

#include <QtGlobal>

namespace barrage {

std::span<const ErrorOfferRow> errorOffers()
{
    static constexpr ErrorOfferRow rows[] = {
        {QLatin1String("no_compositor"), ErrorOffer::ChromaGreen, "offerChromaGreen",
         QT_TRANSLATE_NOOP("ErrorOffer", "Chroma green")},
        {QLatin1String("no_compositor"), ErrorOffer::BackgroundImage, "offerBackgroundImage",
         QT_TRANSLATE_NOOP("ErrorOffer", "An image…")},
        {QLatin1String("no_compositor"), ErrorOffer::Window, "offerWindow",
         QT_TRANSLATE_NOOP("ErrorOffer", "An ordinary window")},
        {QLatin1String("display_lost"), ErrorOffer::Window, "offerWindow",
         QT_TRANSLATE_NOOP("ErrorOffer", "An ordinary window")},
        {QLatin1String("no_display"), ErrorOffer::Window, "offerWindow",
         QT_TRANSLATE_NOOP("ErrorOffer", "An ordinary window")},
    };
    return rows;
}

} // namespace barrage
