// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/moderationrunner.h"

#include "admin/keylist.h"
#include "admin/mutemenu.h"
#include "admin/queuepanel.h"
#include "admin/shownpanel.h"
#include "admin/speakbar.h"

#include <algorithm>

namespace barrage {

ModerationRunner::ModerationRunner(QueuePanel &queue, ShownPanel &shown, SpeakBar &speak, const Clock &wall,
                                   QWidget &page)
    : QObject(&page)
    , m_queue(queue)
    , m_shown(shown)
    , m_speak(speak)
    , m_page(page)
    , m_wall(wall)
{
}

void ModerationRunner::run(ModerationAction action)
{
    switch (action) {
    case ModerationAction::Next:
        return list().move(Qt::Key_Down, false);
    case ModerationAction::Previous:
        return list().move(Qt::Key_Up, false);
    case ModerationAction::SelectNextToo:
        return list().move(Qt::Key_Down, true);
    case ModerationAction::SelectPreviousToo:
        return list().move(Qt::Key_Up, true);
    case ModerationAction::SelectAll:
        return list().selectAll();
    case ModerationAction::Approve:
        return m_queue.approve();
    case ModerationAction::Reject:
        return m_queue.reject();
    case ModerationAction::Edit:
        return m_queue.edit();
    case ModerationAction::ApproveSender:
        return decideAllOfSender(DecisionKind::Approve);
    case ModerationAction::RejectSender:
        return decideAllOfSender(DecisionKind::Reject);
    case ModerationAction::Star:
        return toggleStars();
    case ModerationAction::Pin:
        return togglePin();
    case ModerationAction::Mute:
        return askHowLong();
    case ModerationAction::ShowSender:
        return showSender();
    case ModerationAction::Recall:
        return m_shown.recall();
    case ModerationAction::ShowAgain:
        return showAgain();
    case ModerationAction::BackToQueue:
        return takeBack();
    case ModerationAction::Undo:
        return emit intended(UndoLast {});
    case ModerationAction::Dump:
        return emit intended(DumpDelayed {});
    case ModerationAction::BringIn:
        return m_queue.bringIn();
    case ModerationAction::Search:
        return m_queue.search();
    case ModerationAction::Freeze:
        return emit freezeAsked();
    case ModerationAction::Speak:
        return m_speak.write();
    case ModerationAction::ShowKeys:
        return (new KeyList(m_page.window()))->open();
    }
    Q_UNREACHABLE();
}

MessageList &ModerationRunner::list() const
{
    const bool inShown = m_shown.isAncestorOf(m_page.window()->focusWidget());
    return inShown ? m_shown.list() : m_queue.list();
}

std::optional<Message> ModerationRunner::current() const
{
    return list().firstSelected();
}

void ModerationRunner::toggleStars()
{
    const QList<Message> chosen = list().selectedMessages();
    if (chosen.isEmpty())
        return;
    const bool all = std::ranges::all_of(chosen, &Message::starred);
    emit intended(StarMessages {list().selectedIds(), !all});
}

void ModerationRunner::togglePin()
{
    if (const auto message = current())
        emit intended(PinMessage {message->id == m_pinned ? MessageId {} : message->id});
}

void ModerationRunner::askHowLong()
{
    const auto message = current();
    if (!message || !isStored(message->from))
        return;
    auto *menu = new MuteMenu(m_wall, &m_page);
    connect(menu, &MuteMenu::muted, this, [=, this](qint64 until) { emit muted(message->from, until); });
    connect(menu, &MuteMenu::banned, this, [=, this](qint64 until) {
        emit intended(BanSender {message->from, until, false});
    });
    const QRect row = list().visualRect(list().currentIndex());
    menu->popup(list().viewport()->mapToGlobal(row.center()));
}

void ModerationRunner::showSender()
{
    if (const auto message = current(); message && isStored(message->from))
        emit senderAsked(message->from);
}

void ModerationRunner::decideAllOfSender(DecisionKind kind)
{
    if (const auto message = m_queue.list().firstSelected(); message && isStored(message->from))
        emit intended(DecideAllOf {message->from, kind});
}

void ModerationRunner::showAgain()
{
    if (const auto message = m_shown.list().firstSelected())
        emit intended(ShowMessageAgain {message->id});
}

void ModerationRunner::takeBack()
{
    if (const auto message = m_shown.list().firstSelected())
        emit intended(UndoDecision {message->id});
}

} // namespace barrage
