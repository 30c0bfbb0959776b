// SPDX-License-Identifier: GPL-3.0-or-later
// What the console is told, and which of its parts it tells.
#include "admin/actionset.h"
#include "admin/console.h"
#include "admin/devicespage.h"
#include "admin/header.h"
#include "admin/joinpage.h"
#include "admin/livepage.h"
#include "admin/mirror.h"
#include "admin/modeswitch.h"
#include "admin/noticestack.h"
#include "admin/roompage.h"
#include "admin/rulespage.h"
#include "admin/screenpage.h"
#include "admin/searchpage.h"
#include "admin/senderpanel.h"

#include <QAction>

namespace barrage {

void Console::setEvent(const Event &event)
{
    m_header->setEvent(event);
    m_join->setTitle(event.title);
    m_title = event.title;
    tellTitle();
}

void Console::setMessages(const QList<Message> &waiting, const QList<Message> &recent)
{
    m_live->setMessages(waiting, recent);
}

void Console::addMessage(const Message &message)
{
    m_live->apply(message);
    m_devices->countMessage(message.from);
    m_devices->sender().apply(message);
}

void Console::changeMessage(const Message &message)
{
    m_live->apply(message);
    m_search->apply(message);
    m_devices->sender().apply(message);
}

void Console::setMode(InterceptorMode mode)
{
    m_header->modeSwitch().setMode(mode);
}

void Console::setRules(const QList<Rule> &rules)
{
    m_rules->setRules(rules);
    m_live->setRules(rules);
    m_search->setRules(rules);
    m_devices->sender().setRules(rules);
    m_notices->setRules(rules);
}

void Console::setImportProgress(const ImportProgress &progress)
{
    m_rules->setImportProgress(progress);
}

void Console::setRuleHits(const QList<RuleCount> &counts)
{
    m_rules->setRuleHits(counts);
    m_header->setRuleHits(counts);
}

void Console::setAllowed(const QStringList &phrases)
{
    m_rules->setAllowed(phrases);
    m_live->setAllowed(phrases);
    m_search->setAllowed(phrases);
    m_devices->sender().setAllowed(phrases);
}

void Console::refuseRule(const Rule &rule, const Error &error)
{
    m_rules->refuse(rule, error);
}

void Console::setEvening(const QList<Message> &messages)
{
    m_rules->setEvening(messages);
}

void Console::setPresence(const Presence &presence)
{
    m_devices->setPresence(presence);
}

void Console::setSilenced(const QList<Equipment> &silenced)
{
    m_devices->setSilenced(silenced);
    m_notices->setSilenced(silenced);
}

void Console::mendError(const QString &code)
{
    m_notices->mendError(code);
}

void Console::showError(const Error &error)
{
    m_notices->showError(error);
}

void Console::setJoinAddresses(const QList<JoinAddress> &addresses)
{
    m_join->setAddresses(addresses);
}

void Console::setHistory(const HistoryPage &page)
{
    m_search->setHistory(page);
    m_devices->sender().setHistory(page);
}

void Console::failSearch(quint64 ticket, const Error &error)
{
    m_search->fail(ticket, error);
    m_devices->sender().fail(ticket, error);
}

void Console::setRoomSettings(const RoomSettings &settings)
{
    m_room->setSettings(settings);
}

void Console::setScreenSettings(int screen, const ScreenSettings &settings)
{
    m_screen->setSettings(screen, settings);
    m_live->mirrorPanel().setSettings(screen, settings);
}

void Console::setScreenStatus(const QMap<int, ScreenStatus> &status)
{
    m_screen->setStatus(status);
    m_live->mirrorPanel().setStatus(status);
}

void Console::setMirrored(const QList<MirroredBullet> &bullets, const QSize &screen)
{
    m_live->mirrorPanel().mirror().setBullets(bullets, screen);
}

void Console::setDisplays(const QStringList &displays)
{
    m_screen->setDisplays(displays);
}

void Console::setPinned(const Message &message)
{
    m_live->setPinned(message);
}

void Console::setAnnouncement(const QString &text)
{
    m_live->setAnnouncement(text);
}

void Console::setSituation(const Situation &situation)
{
    m_header->setSituation(situation);
    m_screen->setSituation(situation);
    setHeldAutomatically(situation.heldBecause);
}

void Console::setHeldAutomatically(const QString &why)
{
    m_notices->setAlarm(why);
}

void Console::setClaims(const QHash<MessageId, QString> &claims)
{
    m_live->setClaims(claims);
}

void Console::tellAlreadyHandled(const Message &message)
{
    m_notices->tell(tr("Already handled by %1: %2").arg(message.decidedBy, message.text));
}

void Console::setDelayed(const Message &message, qint64 fliesAtWallMs)
{
    m_live->setDelayed(message, fliesAtWallMs);
}

void Console::setActionChecked(OperatorAction action, bool checked)
{
    m_actions->setChecked(action, checked);
    m_live->mirrorPanel().mirror().setState(screenState());
}

QString Console::screenState() const
{
    const QAction *shown = m_actions->action(OperatorAction::ToggleScreen);
    if (shown->isCheckable() && !shown->isChecked())
        return tr("hidden");
    if (m_actions->action(OperatorAction::ToggleBlackout)->isChecked())
        return tr("black");
    return m_actions->action(OperatorAction::ToggleFreeze)->isChecked() ? tr("frozen") : QString();
}

} // namespace barrage
