// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/erroroffers.h"
#include "admin/silencenotice.h"
#include "core/clock.h"
#include "core/equipment.h"
#include "core/result.h"
#include "core/rule.h"

#include <QTimer>
#include <QWidget>

namespace barrage {

class ErrorBar;
class NoticeBar;

// What the moderator has to know now, one strip below the other: why everything is held, what is wrong, what
// has just happened, whom a rule has muted. Takes no space while there is nothing.
class NoticeStack : public QWidget
{
    Q_OBJECT

public:
    NoticeStack(Clock wall, QWidget *parent);

public slots:
    void setAlarm(const QString &why);           // empty: it is over
    void showError(const barrage::Error &error); // stays until it is dismissed or mended
    void mendError(const QString &code);
    void tell(const QString &text); // for some seconds
    void setRules(const QList<barrage::Rule> &rules);
    void setSilenced(const QList<barrage::Equipment> &silenced); // whom a rule has muted is told of once

signals:
    void alarmEnded();
    void offerTaken(barrage::ErrorOffer offer, int screen);
    void speechWanted(barrage::EquipmentId muted); // the moderator lets them speak again

private:
    void layOut();
    void tellMuted(const Equipment &muted);
    void forgetMuted(EquipmentId equipment);
    void letSpeak();

    NoticeBar *m_alarm;
    ErrorBar *m_errors;
    NoticeBar *m_notice;
    NoticeBar *m_muted;
    SilenceNotice m_silence;
    EquipmentId m_lastMuted {}; // who the strip is about
    QTimer m_noticeEnd;
};

} // namespace barrage
