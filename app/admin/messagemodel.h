// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/highlighter.h"
#include "core/clock.h"
#include "core/message.h"
#include "core/rule.h"

#include <QAbstractListModel>
#include <QHash>
#include <QList>

namespace barrage {

// Messages in the order of their ids, one a row. Shows values; what belongs in it is its owner's affair.
// What depends on the time (Age, State) is computed when asked for: repaint to have it current.
class MessageModel : public QAbstractListModel
{
    Q_OBJECT

public:
    enum class Order { OldestFirst, NewestFirst };
    enum Role {
        Id = Qt::UserRole, // qint64
        Sender,
        Age,      // since it was sent: "12 s"
        Time,     // when it was sent: "20:15", on another day with its date
        Held,     // why a person is asked, empty if no rule did it
        Tags,     // "tagged question", empty: none
        Original, // as it was sent, empty if it is shown unchanged
        State,    // "on the way", "on screen" …, for people
        Color,    // QColor
        Starred,  // bool
        Pinned,   // bool
        Claimed,  // the seat that has it in hand, empty: none but this one
    };

    // Beyond `most` rows the oldest messages leave.
    MessageModel(Order order, qsizetype most, Clock wall, QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

    const Message &message(int row) const { return m_messages.at(place(row)); }
    QList<Span> marks(int row) const; // of the text: what the rule found that held, blocked or replaced it
    bool contains(MessageId id) const { return rowOf(id) >= 0; }
    int rowOf(MessageId id) const; // -1: not here

    void reset(QList<Message> messages);         // in any order
    void put(const Message &message);            // adds or changes
    void append(const QList<Message> &messages); // each adds or changes; new ones at once, if they can
    void take(const QList<MessageId> &ids);      // nothing happens to those that are not here
    void setRules(const QList<Rule> &rules);     // for Held and marks()
    void setAllowed(const QStringList &phrases); // likewise
    void setPinned(MessageId id);                // for Pinned; zero: none
    void setClaims(const QHash<MessageId, QString> &claims); // for Claimed
    void setFliesAt(MessageId id, qint64 wallMs);            // for State, while it is delayed

private:
    // Rows count in the order shown, places in m_messages: oldest first.
    qsizetype place(int row) const;
    int rowAt(qsizetype place) const;
    qsizetype firstNotBefore(MessageId id) const;
    void trim();
    void removeRange(int firstRow, int lastRow);
    QString held(const Message &message) const;
    QString foundAs(const Message &message, const QString &pattern) const;
    QString state(const Message &message) const;
    void tellAll(Role role);
    bool allNewerThanOurs(const QList<Message> &sorted) const;

    const Order m_order;
    const qsizetype m_most;
    const Clock m_wall;
    QList<Message> m_messages;
    QHash<RuleId, Rule> m_rules;
    Highlighter m_highlighter;
    QHash<MessageId, QString> m_claims;
    QHash<MessageId, qint64> m_fliesAt; // wall time, ms; of those that are delayed
    MessageId m_pinned {};
};

} // namespace barrage
