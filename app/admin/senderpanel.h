// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/intent.h"
#include "admin/messagemodel.h"
#include "core/clock.h"
#include "core/presence.h"
#include "core/result.h"
#include "core/write.h"

#include <QFrame>

class QCheckBox;
class QLabel;
class QPushButton;

namespace barrage {

class MessageList;

// Everything about one sender: who, how far trusted, muted or banned, and what they sent, newest first.
class SenderPanel : public QFrame
{
    Q_OBJECT

public:
    SenderPanel(const Clock &wall, QWidget *parent);

    // Above those of the history page, which counts from 1: either ignores the other's answers.
    static constexpr quint64 kFirstTicket = quint64(1) << 32;

    EquipmentId sender() const { return m_presence.equipment.id; }
    void open(const Presence &presence); // asks for the history if it is another sender than before

public slots:
    void setAllowed(const QStringList &phrases) { m_model.setAllowed(phrases); }
    void setRules(const QList<barrage::Rule> &rules) { m_model.setRules(rules); }
    void setPresence(const barrage::Presence &presence); // only that of the sender counts
    void setHistory(const barrage::HistoryPage &page);
    void fail(quint64 ticket, const barrage::Error &error); // the history could not be read
    void apply(const barrage::Message &message);            // one of the sender's is new, or has changed

signals:
    void searched(const barrage::HistoryQuery &query);
    void muted(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: no longer
    void intended(const barrage::Intent &intent);

private:
    void layOut();
    void refresh();
    QString standing() const;
    void askHowLong();
    void letSpeak();

    const Clock m_wall;
    Presence m_presence;
    MessageModel m_model;
    HistoryQuery m_query;
    QLabel *m_name;
    QLabel *m_facts;
    QLabel *m_standing;
    QPushButton *m_silence;
    QPushButton *m_free;
    QCheckBox *m_withAddress;
    MessageList *m_list;
};

} // namespace barrage
