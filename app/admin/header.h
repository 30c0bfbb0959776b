// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/event.h"
#include "core/rulecount.h"
#include "core/situation.h"

#include <QFrame>
#include <QHash>

class QAction;
class QHBoxLayout;
class QLabel;

namespace barrage {

class ModeSwitch;
class Sparkline;

// The strip that stays on top of every page: the event and how it goes, the mode switch, the panic button.
class Header : public QFrame
{
    Q_OBJECT

public:
    Header(QAction *panic, QWidget *parent);

    static constexpr int kMostExplained = 12; // rules in the tool tip of the hits, the busiest first

    ModeSwitch &modeSwitch() { return *m_modeSwitch; }

public slots:
    void setEvent(const barrage::Event &event);
    void setOnline(int phones);
    void setWaiting(int messages);
    void setShown(int messages);
    void setSituation(const barrage::Situation &situation);
    void setRuleHits(const QList<barrage::RuleCount> &counts);

private:
    QWidget *makeCounters();
    QWidget *makeAlarm(QAction *panic);
    QLabel *addCounter(QHBoxLayout *row, const char *objectName, const QString &meaning);
    QLabel *addRate(QHBoxLayout *row);
    void setDrops(const QMap<DropReason, qint64> &drops);

    QLabel *m_title;
    ModeSwitch *m_modeSwitch;
    Sparkline *m_sparkline;
    QLabel *m_online = nullptr;
    QLabel *m_waiting = nullptr;
    QLabel *m_oldest = nullptr;
    QLabel *m_shown = nullptr;
    QLabel *m_rate = nullptr;
    QLabel *m_dropped = nullptr;
    QLabel *m_hits = nullptr;
};

} // namespace barrage
