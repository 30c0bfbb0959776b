// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/descriptortransport_linux.h"
#include "net/transports.h"

namespace barrage {

Transport *plainTransport(qintptr descriptor, QObject *parent)
{
    return new DescriptorTransport(static_cast<int>(descriptor), parent);
}

} // namespace barrage
