// SPDX-License-Identifier: GPL-3.0-or-later
#include "panickey.h"

namespace barrage {

struct PanicKey::Grab
{
};

bool PanicKey::isSupported()
{
    return false;
}

PanicKey::PanicKey(const QList<QKeySequence> &, QObject *parent)
    : QObject(parent)
{
}

PanicKey::~PanicKey() = default;

} // namespace barrage
