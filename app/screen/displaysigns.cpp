// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/displaysigns.h"

#include "core/limits.h"
#include "screen/overlay.h"

#include <QGuiApplication>
#include <QScreen>

namespace barrage {

namespace {

constexpr int kLiftMs = 200;

} // namespace

DisplaySigns::DisplaySigns(QObject *parent)
    : QObject(parent)
{
    m_end.setSingleShot(true);
    m_end.setInterval(limits::kIdentifyMs);
    connect(&m_end, &QTimer::timeout, this, &DisplaySigns::drop);
    m_lift.setInterval(kLiftMs);
    connect(&m_lift, &QTimer::timeout, this, [this] {
        for (const auto &sign : m_signs)
            overlay::keepOnTop(*sign);
    });
}

void DisplaySigns::show()
{
    drop();
    const QList<QScreen *> displays = QGuiApplication::screens();
    for (qsizetype i = 0; i < displays.size(); ++i) {
        m_signs.push_back(std::make_unique<DisplaySign>(static_cast<int>(i) + 1, *displays.at(i)));
        m_signs.back()->setVisible(true); // show() would take back that it is full-screen
    }
    m_lift.start();
    m_end.start();
}

void DisplaySigns::drop()
{
    m_lift.stop();
    m_signs.clear();
}

} // namespace barrage
