// SPDX-License-Identifier: GPL-3.0-or-later
#include "loop/eventloop.h"

#include "loop/epolldispatcher_linux.h"

#include <QThread>

#include <memory>

namespace barrage {

void useEventLoopForManySockets(QThread &thread)
{
    auto dispatcher = std::make_unique<EpollDispatcher>();
    if (dispatcher->isValid())
        thread.setEventDispatcher(dispatcher.release());
}

} // namespace barrage
