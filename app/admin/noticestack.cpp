// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/noticestack.h"

#include "admin/errorbar.h"
#include "admin/noticebar.h"

#include <QVBoxLayout>

namespace barrage {

namespace {

constexpr int kNoticeMs = 6'000;       // how long a passing notice stays
constexpr int kMutedNoticeMs = 30'000; // and one that can be answered

} // namespace

NoticeStack::NoticeStack(Clock wall, QWidget *parent)
    : QWidget(parent)
    , m_alarm(new NoticeBar("alarm", "alarmBar", tr("End hold"), this))
    , m_errors(new ErrorBar(this))
    , m_notice(new NoticeBar("notice", "noticeBar", {}, this))
    , m_muted(new NoticeBar("notice", "mutedBar", tr("Let speak again"), this))
    , m_silence(wall)
{
    layOut();
    m_noticeEnd.setSingleShot(true);
    m_noticeEnd.setInterval(kNoticeMs);
    connect(&m_noticeEnd, &QTimer::timeout, m_notice, [this] { m_notice->setText({}); });
    connect(m_alarm, &NoticeBar::pressed, this, &NoticeStack::alarmEnded);
    connect(m_errors, &ErrorBar::offerTaken, this, &NoticeStack::offerTaken);
    connect(m_muted, &NoticeBar::pressed, this, &NoticeStack::letSpeak);
}

void NoticeStack::layOut()
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(0);
    layout->addWidget(m_alarm);
    layout->addWidget(m_errors);
    layout->addWidget(m_notice);
    layout->addWidget(m_muted);
}

void NoticeStack::setAlarm(const QString &why)
{
    m_alarm->setText(why);
}

void NoticeStack::showError(const Error &error)
{
    m_errors->showError(error);
}

void NoticeStack::mendError(const QString &code)
{
    m_errors->dismiss(code);
}

void NoticeStack::tell(const QString &text)
{
    m_notice->setText(text);
    m_noticeEnd.start();
}

void NoticeStack::setRules(const QList<Rule> &rules)
{
    m_silence.setRules(rules);
}

void NoticeStack::setSilenced(const QList<Equipment> &silenced)
{
    if (const auto muted = m_silence.newIn(silenced))
        tellMuted(*muted);
}

void NoticeStack::tellMuted(const Equipment &muted)
{
    m_lastMuted = muted.id;
    m_muted->setText(m_silence.worded(muted));
    QTimer::singleShot(kMutedNoticeMs, m_muted, [this, id = muted.id] { forgetMuted(id); });
}

void NoticeStack::forgetMuted(EquipmentId equipment)
{
    if (m_lastMuted == equipment)
        m_muted->setText({});
}

void NoticeStack::letSpeak()
{
    emit speechWanted(m_lastMuted);
    m_muted->setText({});
}

} // namespace barrage
