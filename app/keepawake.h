// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace barrage {

// Keeps display and PC awake as long as it lives; the system lets go by itself when the program ends in any
// other way. A system that knows no such wish is left alone. One file a platform. Thread: the one it is made
// on; asking waits for nobody.
class KeepAwake
{
public:
    // The reason is for people: the system may show it.
    explicit KeepAwake(const QString &reason);
    ~KeepAwake();
    Q_DISABLE_COPY_MOVE(KeepAwake)

private:
    struct Wish;
    std::unique_ptr<Wish> m_wish;
};

} // namespace barrage
