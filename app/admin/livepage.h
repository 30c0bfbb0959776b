// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/coalescer.h"
#include "admin/intent.h"
#include "admin/mirrorpanel.h"
#include "admin/moderationrunner.h"
#include "admin/queuepanel.h"
#include "admin/shownpanel.h"
#include "admin/speakbar.h"

#include <QWidget>

#include <optional>

namespace barrage {

// What a moderator needs all evening: what waits and what was shown, side by side, the screen small, and a
// key for everything (admin/moderationaction.h). Lives on: the GUI thread.
class LivePage : public QWidget
{
    Q_OBJECT

public:
    LivePage(const Clock &wall, QWidget *parent);

    static constexpr int kMostClaims = 100; // of one selection; the rest is left to others

    QueuePanel &queue() { return *m_queue; }
    ShownPanel &shown() { return *m_shown; }
    MirrorPanel &mirrorPanel() { return *m_mirror; }

    std::optional<Message> find(MessageId id) const; // of the listed ones
    void setMessages(const QList<Message> &waiting, const QList<Message> &recent);
    void apply(const Message &message);
    void setAllowed(const QStringList &phrases);
    void setRules(const QList<Rule> &rules);
    void setPinned(const Message &message);
    void setAnnouncement(const QString &text);
    void setClaims(const QHash<MessageId, QString> &claims);
    void setDelayed(const Message &message, qint64 fliesAtWallMs);

signals:
    void intended(const barrage::Intent &intent);
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind);
    void muted(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: no longer
    void senderAsked(barrage::EquipmentId equipment);
    void freezeAsked();
    void olderAsked();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void layOut();
    QWidget *makeRight();
    void connectPanels();
    void connectModeration();
    void showSenderOf(MessageId id);
    void claim(const QList<MessageId> &messages);
    void tick();

    QueuePanel *m_queue;
    MirrorPanel *m_mirror;
    ShownPanel *m_shown;
    SpeakBar *m_speak;
    ModerationRunner *m_moderation;
    Coalescer m_news;
};

} // namespace barrage
