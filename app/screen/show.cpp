// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/show.h"

#include <algorithm>

namespace barrage {

namespace {

constexpr double kWaitingShare = 0.6; // of the join card while the hall waits for the first message
constexpr double kFullShare = 0.92;
constexpr double kMostNoticeShare = 0.06; // a long one is still seen whole,
constexpr int kLongNotice = 60;           // UTF-16 units; longer: smaller, to leave room for the bullets
constexpr double kLongNoticeFactor = 0.7;

} // namespace

void Show::setState(const ShowState &state)
{
    m_state = state;
    emit changed();
}

void Show::setSettings(const ScreenSettings &settings)
{
    m_settings = settings;
    emit changed();
}

void Show::setJoinCard(const QImage &card)
{
    m_joinCard = card;
    emit changed();
}

void Show::setTouched()
{
    m_untouched = false;
    emit changed();
}

void Show::setPinned(const Message &message)
{
    m_pinned = message;
    emit changed();
}

void Show::setAnnouncement(const QString &text)
{
    m_announcement = text;
    emit changed();
}

void Show::setScreenName(const QString &name)
{
    m_screenName = name;
    emit changed();
}

double Show::joinCardShare() const
{
    if (m_settings.joinCardPlace == JoinCardPlace::Full)
        return kFullShare;
    return m_untouched ? std::max(kWaitingShare, m_settings.joinCardShare) : m_settings.joinCardShare;
}

QPointF Show::joinCardCorner() const
{
    const JoinCardPlace place = m_settings.joinCardPlace;
    if (m_untouched || place == JoinCardPlace::Full)
        return {0.5, 0.5};
    const bool right = place == JoinCardPlace::TopRight || place == JoinCardPlace::BottomRight;
    const bool low = place == JoinCardPlace::BottomLeft || place == JoinCardPlace::BottomRight;
    return {right ? 1.0 : 0.0, low ? 1.0 : 0.0};
}

QColor Show::backgroundColor() const
{
    return m_settings.background == Background::Solid ? QColor(m_settings.backgroundColor) : Qt::transparent;
}

// Only a file of this machine: nobody else decides what is loaded.
QUrl Show::backgroundImage() const
{
    return m_settings.background == Background::Image ? QUrl::fromLocalFile(m_settings.backgroundImage)
                                                      : QUrl();
}

bool Show::isTestPatternShown() const
{
    return m_state.hasTestPattern() || m_settings.background == Background::TestPattern;
}

double Show::noticeShare(const QString &text) const
{
    const double usual = std::min(m_settings.textShare, kMostNoticeShare);
    return text.size() > kLongNotice ? usual * kLongNoticeFactor : usual;
}

} // namespace barrage
