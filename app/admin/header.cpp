// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/header.h"

#include "admin/modeswitch.h"
#include "admin/parts.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

Header::Header(QAction *panic, QWidget *parent)
    : QFrame(parent)
    , m_title(plainLabel({}, "title", this))
    , m_modeSwitch(new ModeSwitch(this))
{
    setProperty("role", QStringLiteral("header"));
    identify(m_title, "eventTitle", tr("Event"));
    auto *counters = new QHBoxLayout;
    counters->setSpacing(kSpace);
    m_online = addCounter(counters, "onlineCount", tr("online"));
    m_waiting = addCounter(counters, "waitingCount", tr("waiting"));
    m_shown = addCounter(counters, "shownCount", tr("shown"));
    counters->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(0);
    left->addWidget(m_title);
    left->addLayout(counters);

    QPushButton *alarm = button(tr("Panic"), "panic", "panicButton", this);
    alarm->setToolTip(panic->toolTip());
    alarm->setAccessibleDescription(panic->statusTip());
    connect(alarm, &QPushButton::clicked, panic, &QAction::trigger);
    auto *right = new QVBoxLayout;
    right->setSpacing(2);
    right->addWidget(alarm);
    right->addWidget(plainLabel(panic->shortcut().toString(QKeySequence::NativeText), "muted", this), 0,
                     Qt::AlignHCenter);

    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, kSpace, 2 * kSpace, kSpace);
    layout->setSpacing(3 * kSpace);
    layout->addLayout(left, 1);
    layout->addWidget(m_modeSwitch);
    layout->addStretch(1);
    layout->addLayout(right);
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
}

void Header::setShown(int messages)
{
    m_shown->setNum(messages);
}

QLabel *Header::addCounter(QHBoxLayout *row, const char *objectName, const QString &meaning)
{
    QLabel *count = plainLabel(QStringLiteral("0"), "count", this);
    identify(count, objectName, meaning);
    row->addWidget(count);
    row->addWidget(plainLabel(meaning, "muted", this), 0, Qt::AlignBaseline);
    row->addSpacing(kSpace);
    return count;
}

} // namespace barrage
