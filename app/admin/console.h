// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/intent.h"
#include "admin/look.h"
#include "admin/preferences.h"
#include "core/clock.h"
#include "core/decision.h"
#include "core/event.h"
#include "core/importprogress.h"
#include "core/interceptormode.h"
#include "core/joinaddress.h"
#include "core/message.h"
#include "core/mirroredbullet.h"
#include "core/operatoraction.h"
#include "core/presence.h"
#include "core/result.h"
#include "core/roomsettings.h"
#include "core/rule.h"
#include "core/rulecount.h"
#include "core/screensettings.h"
#include "core/screenstatus.h"
#include "core/situation.h"
#include "core/write.h"

#include <QMainWindow>
#include <QPointer>

namespace barrage {

class ActionSet;
class DevicesPage;
class EndQuestion;
class Header;
class JoinPage;
class LivePage;
class NoticeStack;
class PageStack;
class RoomPage;
class RulesPage;
class ScreenPage;
class SearchPage;
class Tray;
class ViewMenu;

// The window of host and moderators: shows what it is told by slots, and says by signals what the person
// wants. It decides nothing and knows neither room nor store. Lives on: the GUI thread.
class Console : public QMainWindow
{
    Q_OBJECT

public:
    explicit Console(Clock wall = systemClocks().wall, QWidget *parent = nullptr);
    ~Console() override;

    // Closes without asking: the show has ended.
    void closeForGood();

    Preferences preferences() const; // as they are now

public slots:
    void setEvent(const barrage::Event &event);
    void setMessages(const QList<barrage::Message> &waiting, const QList<barrage::Message> &recent);
    void addMessage(const barrage::Message &message);
    void changeMessage(const barrage::Message &message);
    void setMode(barrage::InterceptorMode mode);
    void setRules(const QList<barrage::Rule> &rules);
    void setAllowed(const QStringList &phrases);
    void setImportProgress(const barrage::ImportProgress &progress);
    void setRuleHits(const QList<barrage::RuleCount> &counts);
    void refuseRule(const barrage::Rule &rule, const barrage::Error &error);
    void setEvening(const QList<barrage::Message> &messages); // answers eveningAsked()
    void setPresence(const barrage::Presence &presence);
    void setSilenced(const QList<barrage::Equipment> &silenced);
    void showError(const barrage::Error &error); // stays until it is dismissed or mended
    void mendError(const QString &code);         // what failed with this code works again
    void setJoinAddresses(const QList<barrage::JoinAddress> &addresses);
    void setHistory(const barrage::HistoryPage &page);
    void setDisplays(const QStringList &displays);   // the connected ones, in the order of their numbers
    void setPinned(const barrage::Message &message); // id zero: none
    void setAnnouncement(const QString &text);       // empty: none
    void setSituation(const barrage::Situation &situation);
    void setHeldAutomatically(const QString &why);                    // empty: it is over
    void setClaims(const QHash<barrage::MessageId, QString> &claims); // of the other seats
    void tellAlreadyHandled(const barrage::Message &message);         // somebody was first
    void setDelayed(const barrage::Message &message, qint64 fliesAtWallMs);
    void setActionChecked(barrage::OperatorAction action, bool checked);
    void setPreferences(const barrage::Preferences &preferences);
    void setRoomSettings(const barrage::RoomSettings &settings);
    void setScreenSettings(int screen, const barrage::ScreenSettings &settings); // its number, from 0
    void
    setScreenStatus(const QMap<int, barrage::ScreenStatus> &status); // of all screens: no others are left
    void setMirrored(const QList<barrage::MirroredBullet> &bullets,
                     const QSize &screen); // answers mirrorAsked()
    void failSearch(quint64 ticket, const barrage::Error &error);
    void showSenderOf(barrage::MessageId message); // nothing happens if the message is not listed
    void setLook(barrage::Look look);
    void raiseToFront();

signals:
    void decided(const QList<barrage::MessageId> &messages, barrage::DecisionKind kind);
    void modeChosen(barrage::InterceptorMode mode);
    void eventRenamed(const QString &title);
    void ruleSaved(const barrage::Rule &rule);
    void allowedChosen(const QStringList &phrases); // in which no rule hits
    void rulesRemoved(const QList<barrage::RuleId> &rules);
    void rulesImported(const QList<barrage::Rule> &rules);
    void eveningAsked();
    void muted(barrage::EquipmentId equipment, qint64 untilWallMs); // 0: no longer
    void intended(const barrage::Intent &intent);
    void roomSettingsChosen(const barrage::RoomSettings &settings);
    void screenSettingsChosen(int screen, const barrage::ScreenSettings &settings);
    void screenAdded();
    void screenRemoved(int screen);
    void displayChosen(int screen, const QString &display); // as ScreenSettings has it
    void mirrorAsked(int screen); // ten times a second while it is seen; answered by setMirrored()
    void searched(const barrage::HistoryQuery &query);
    void actionTriggered(barrage::OperatorAction action);
    void joinAddressChosen(const barrage::JoinAddress &address); // also when the one before is gone

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void layOut();
    void addPages();
    QList<QAction *> showActions() const;
    void makeMenus();
    void connectParts();
    void connectLive();
    void connectPages();
    void connectView();
    void showSender(EquipmentId sender);
    void setWaiting(int waiting);
    void tellTitle();
    QString screenState() const; // a word, if it is not as usual
    void chooseLanguage(const QString &language);
    void openIfSearch(QWidget *page);
    void runAction(OperatorAction action);
    void askToEnd();

    ActionSet *m_actions;
    Header *m_header;
    NoticeStack *m_notices;
    PageStack *m_pages;
    LivePage *m_live;
    RulesPage *m_rules;
    DevicesPage *m_devices;
    SearchPage *m_search;
    JoinPage *m_join;
    RoomPage *m_room;
    ScreenPage *m_screen;
    Tray *m_tray;
    ViewMenu *m_view = nullptr;
    QPointer<EndQuestion> m_question;
    Preferences m_preferences;
    QString m_title; // of the event
    int m_waiting = 0;
    bool m_mayClose = false;
};

} // namespace barrage
