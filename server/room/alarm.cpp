// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/alarm.h"

#include "core/limits.h"

#include <QCoreApplication>

namespace barrage {

namespace {

QString sentence(const char *text, int count)
{
    return QCoreApplication::translate("Alarm", text).arg(count);
}

} // namespace

Alarm::Alarm(Clock steady)
    : m_steady(std::move(steady))
{
}

void Alarm::note(bool blocked, const QString &normalisedText)
{
    forgetOld();
    if (m_entries.size() > limits::kHoldAt)
        forgetOldest();
    m_entries.enqueue({m_steady(), blocked, normalisedText});
    m_blocked += blocked;
    m_last = normalisedText;
    if (!normalisedText.isEmpty())
        ++m_times[normalisedText];
}

QString Alarm::reason(const RoomSettings &settings)
{
    forgetOld();
    if (settings.holdAtPerMinute && m_entries.size() > settings.holdAtPerMinute)
        return sentence(QT_TRANSLATE_NOOP("Alarm", "Everything is held: more than %1 messages in a minute."),
                        settings.holdAtPerMinute);
    if (settings.holdAtBlockedPercent && isManyBlocked(settings.holdAtBlockedPercent))
        return sentence(
            QT_TRANSLATE_NOOP("Alarm", "Everything is held: rules block more than %1 % of the messages."),
            settings.holdAtBlockedPercent);
    if (settings.holdAtSameText && m_times.value(m_last) > settings.holdAtSameText)
        return sentence(
            QT_TRANSLATE_NOOP("Alarm",
                              "Everything is held: the same text came more than %1 times in a minute."),
            settings.holdAtSameText);
    return {};
}

void Alarm::reset()
{
    m_entries.clear();
    m_times.clear();
    m_blocked = 0;
}

void Alarm::forgetOld()
{
    while (!m_entries.isEmpty() && m_steady() - m_entries.head().at >= limits::kAlarmMinuteMs)
        forgetOldest();
}

void Alarm::forgetOldest()
{
    const Entry oldest = m_entries.dequeue();
    m_blocked -= oldest.blocked;
    const auto times = m_times.find(oldest.text);
    if (times != m_times.end() && --*times == 0)
        m_times.erase(times);
}

bool Alarm::isManyBlocked(int percent) const
{
    return m_entries.size() >= limits::kAlarmFrom && m_blocked * 100LL > m_entries.size() * qint64(percent);
}

} // namespace barrage
