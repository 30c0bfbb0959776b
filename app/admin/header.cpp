// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/header.h"

#include "admin/modeswitch.h"
#include "admin/parts.h"
#include "admin/sparkline.h"
#include "admin/wording.h"

#include <QAction>
#include <QCoreApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>
#include <utility>

namespace barrage {

namespace {

// A number that explains itself when it is pointed at, and to a screen reader.
void explain(QLabel *count, qint64 number, const QStringList &parts)
{
    count->setText(QString::number(number));
    count->setToolTip(parts.join(u'\n').toHtmlEscaped().replace(u'\n', QStringLiteral("<br>")));
    count->setAccessibleDescription(parts.join(QStringLiteral(", ")));
}

} // namespace

Header::Header(QAction *panic, QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, "title", this))
    , m_modeSwitch(new ModeSwitch(this))
    , m_sparkline(new Sparkline(this))
{
    setProperty("role", QStringLiteral("header"));
    identify(m_title, "eventTitle", tr("Event"));
    m_title->setMinimumWidth(1);
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_title);
    left->addWidget(makeCounters());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, kSpace, 2 * kSpace, kSpace);
    layout->setSpacing(2 * kSpace);
    layout->addLayout(left, 1);
    layout->addWidget(m_modeSwitch);
    layout->addWidget(makeAlarm(panic));
}

QWidget *Header::makeCounters()
{
    auto *counters = new QWidget(this);
    auto *row = new QHBoxLayout(counters);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(kSpace / 2);
    m_online = addCounter(row, "onlineCount", tr("online"));
    m_waiting = addCounter(row, "waitingCount", tr("waiting"));
    m_oldest = plainLabel({}, "muted", this);
    identify(m_oldest, "oldestWaiting", tr("The oldest that waits"));
    row->addWidget(m_oldest);
    row->addSpacing(kSpace);
    m_shown = addCounter(row, "shownCount", tr("shown"));
    m_dropped = addCounter(row, "droppedCount", tr("not shown"));
    m_hits = addCounter(row, "hitCount", tr("rule hits"));
    m_rate = addRate(row);
    row->addStretch();
    return counters;
}

QWidget *Header::makeAlarm(QAction *panic)
{
    auto *box = new QWidget(this);
    auto *layout = new QVBoxLayout(box);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(2);
    QPushButton *alarm = button(tr("Panic"), "panic", "panicButton", this);
    alarm->setToolTip(panic->toolTip());
    alarm->setAccessibleDescription(panic->statusTip());
    connect(alarm, &QPushButton::clicked, panic, &QAction::trigger);
    layout->addWidget(alarm);
    layout->addWidget(plainLabel(panic->shortcut().toString(QKeySequence::NativeText), "muted", this), 0,
                      Qt::AlignHCenter);
    return box;
}

QLabel *Header::addCounter(QHBoxLayout *row, const char *objectName, const QString &meaning)
{
    QLabel *count = plainLabel(QStringLiteral("0"), "count", this);
    identify(count, objectName, meaning);
    row->addWidget(count);
    row->addWidget(plainLabel(meaning, "muted", this));
    row->addSpacing(kSpace);
    return count;
}

QLabel *Header::addRate(QHBoxLayout *row)
{
    identify(m_sparkline, "sparkline", tr("Messages a minute, in the last hour"));
    m_sparkline->setToolTip(m_sparkline->accessibleName());
    row->addWidget(m_sparkline);
    QLabel *rate = plainLabel(tr("%1/min").arg(0), "muted", this);
    identify(rate, "rate", tr("Messages in the last minute"));
    row->addWidget(rate);
    return rate;
}

void Header::setEvent(const Event &event)
{
    m_title->setText(event.title);
}

void Header::setOnline(int phones)
{
    m_online->setNum(phones);
}

void Header::setWaiting(int messages)
{
    m_waiting->setNum(messages);
    m_oldest->setVisible(messages > 0);
}

void Header::setShown(int messages)
{
    m_shown->setNum(messages);
}

void Header::setSituation(const Situation &situation)
{
    m_oldest->setText(situation.waiting > 0 ? tr("(oldest %1)").arg(wordedAge(situation.oldestWaitingMs))
                                            : QString());
    m_sparkline->setValues(situation.perMinute);
    m_rate->setText(tr("%1/min").arg(situation.perMinute.isEmpty() ? 0 : situation.perMinute.constLast()));
    setDrops(situation.drops);
}

void Header::setDrops(const QMap<DropReason, qint64> &drops)
{
    qint64 all = 0;
    QStringList parts;
    for (const DropReasonRow &row : dropReasons()) {
        const qint64 count = drops.value(row.reason);
        all += count;
        if (count > 0)
            parts += tr("%1: %2").arg(QCoreApplication::translate("DropReason", row.label)).arg(count);
    }
    explain(m_dropped, all, parts);
}

void Header::setRuleHits(const QList<RuleCount> &counts)
{
    QList<RuleCount> most = counts;
    std::ranges::stable_sort(most, std::greater {}, &RuleCount::hitsNow);
    qint64 all = 0;
    QStringList parts;
    for (const RuleCount &count : std::as_const(most)) {
        all += count.hitsNow;
        if (parts.size() < kMostExplained)
            parts += tr("%1: %2").arg(count.pattern).arg(count.hitsNow);
    }
    explain(m_hits, all, parts);
}

} // namespace barrage
