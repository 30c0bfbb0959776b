// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/audience.h"

#include "demo/demophone.h"

namespace barrage {

namespace {

constexpr int kPhones = 60;

} // namespace

Audience::Audience(const QUrl &url, Clock steady, QObject *parent)
    : QObject(parent)
    , m_url(url)
    , m_clock(std::move(steady))
    , m_crowd(std::make_unique<QObject>())
{
    m_thread.setObjectName(QStringLiteral("audience"));
    m_crowd->moveToThread(&m_thread);
}

Audience::~Audience()
{
    leave();
}

void Audience::start()
{
    m_thread.start();
    QMetaObject::invokeMethod(m_crowd.get(), [this] {
        for (int number = 0; number < kPhones; ++number)
            m_phones.append(new DemoPhone(m_url, number, m_report, m_clock, m_crowd.get()));
    });
}

void Audience::fallSilent()
{
    QMetaObject::invokeMethod(m_crowd.get(), [this] {
        for (DemoPhone *phone : std::as_const(m_phones))
            phone->fallSilent();
    });
}

DemoReport Audience::leave()
{
    if (m_thread.isRunning()) {
        QMetaObject::invokeMethod(
            m_crowd.get(), [this] { qDeleteAll(std::exchange(m_phones, {})); }, Qt::BlockingQueuedConnection);
        m_thread.quit();
        m_thread.wait();
    }
    return m_report;
}

} // namespace barrage
