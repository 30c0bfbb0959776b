// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/livepage.h"

#include "admin/keylist.h"
#include "admin/mirror.h"
#include "admin/mutemenu.h"
#include "admin/parts.h"

#include <QShortcut>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kTickMs = 1'000;        // how fresh "8 s" is
constexpr double kMirrorShare = 0.28; // of the height of the page: the lists need the rest

} // namespace

LivePage::LivePage(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_wall(wall)
    , m_queue(new QueuePanel(wall, this))
    , m_mirror(new MirrorPanel(this))
    , m_shown(new ShownPanel(wall, this))
    , m_speak(new SpeakBar(this))
    , m_news(this)
{
    layOut();
    connectPanels();
    addKeys();
    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LivePage::tick);
    timer->start(kTickMs);
}

void LivePage::layOut()
{
    auto *splitter = new QSplitter(this);
    identify(splitter, "liveSplitter", tr("Waiting and shown messages"));
    splitter->setHandleWidth(2 * kSpace);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_queue);
    splitter->addWidget(makeRight());
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(splitter, 1);
    layout->addWidget(m_speak);
    setFocusProxy(&m_queue->list());
}

QWidget *LivePage::makeRight()
{
    auto *right = new QWidget(this);
    auto *layout = new QVBoxLayout(right);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_mirror);
    layout->addWidget(m_shown, 1);
    return right;
}

void LivePage::resizeEvent(QResizeEvent *)
{
    m_mirror->mirror().setMaximumHeight(qRound(height() * kMirrorShare));
}

void LivePage::connectPanels()
{
    connect(&m_news, &Coalescer::ready, m_queue, &QueuePanel::apply);
    connect(&m_news, &Coalescer::ready, m_shown, &ShownPanel::apply);
    connect(m_queue, &QueuePanel::decided, this, &LivePage::decided);
    connect(m_queue, &QueuePanel::looked, this, &LivePage::claim);
    connect(m_queue, &QueuePanel::edited, this, [this](MessageId message, const QString &text) {
        emit intended(EditText {message, text});
    });
    connect(m_shown, &ShownPanel::decided, this, &LivePage::decided);
    connect(m_shown, &ShownPanel::olderAsked, this, &LivePage::olderAsked);
    connect(m_shown, &ShownPanel::dumpAsked, this, [this] { emit intended(DumpDelayed {}); });
    connect(m_mirror, &MirrorPanel::recallAsked, this,
            [this](MessageId message) { emit decided({message}, DecisionKind::Recall); });
    connect(m_mirror, &MirrorPanel::senderAsked, this, &LivePage::showSenderOf);
    connect(m_speak, &SpeakBar::said, this, [this](const QString &text) { emit intended(SayText {text}); });
    connect(m_speak, &SpeakBar::announced, this,
            [this](const QString &text) { emit intended(AnnounceText {text}); });
    connect(m_speak, &SpeakBar::unpinned, this, [this] { emit intended(PinMessage {}); });
    connect(m_speak, &SpeakBar::left, &m_queue->list(), qOverload<>(&QWidget::setFocus));
}

std::optional<Message> LivePage::find(MessageId id) const
{
    for (const MessageModel *model : {&m_queue->model(), &m_shown->model()}) {
        if (const int row = model->rowOf(id); row >= 0)
            return model->message(row);
    }
    return {};
}

void LivePage::setMessages(const QList<Message> &waiting, const QList<Message> &recent)
{
    m_queue->reset(waiting);
    m_shown->reset(recent);
}

void LivePage::apply(const Message &message)
{
    m_news.add(message);
}

void LivePage::setRules(const QList<Rule> &rules)
{
    m_queue->model().setRules(rules);
    m_shown->model().setRules(rules);
}

void LivePage::setAllowed(const QStringList &phrases)
{
    m_queue->model().setAllowed(phrases);
    m_shown->model().setAllowed(phrases);
}

void LivePage::setPinned(const Message &message)
{
    m_pinned = message.id;
    m_queue->model().setPinned(message.id);
    m_shown->model().setPinned(message.id);
    m_speak->setPinned(message);
}

void LivePage::setAnnouncement(const QString &text)
{
    m_speak->setAnnouncement(text);
}

void LivePage::setClaims(const QHash<MessageId, QString> &claims)
{
    m_queue->model().setClaims(claims);
}

void LivePage::setDelayed(const Message &message, qint64 fliesAtWallMs)
{
    m_shown->setDelayed(message, fliesAtWallMs);
}

// ---- keys

void LivePage::addKeys()
{
    for (const ModerationActionRow &row : moderationActions()) {
        addKey(row, row.key, row.scope);
        for (const QString &key : QString(row.listKeys).split(u' ', Qt::SkipEmptyParts))
            addKey(row, key, KeyScope::List);
    }
}

// Two shortcuts with the same key must not be alive for the same focus: neither would run.
void LivePage::addKey(const ModerationActionRow &row, const QString &key, KeyScope scope)
{
    const bool deciding = row.scope == KeyScope::Queue; // A and R mean nothing in the shown list
    QList<QWidget *> places {this};
    if (scope == KeyScope::Queue)
        places = {m_queue};
    else if (scope == KeyScope::List)
        places = deciding ? QList<QWidget *> {&m_queue->list()}
                          : QList<QWidget *> {&m_queue->list(), &m_shown->list()};
    for (QWidget *place : places) {
        auto *shortcut = new QShortcut(
            QKeySequence::fromString(key, QKeySequence::PortableText), place, this,
            [this, action = row.action] { run(action); },
            scope == KeyScope::List ? Qt::WidgetShortcut : Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(row.repeats);
    }
}

void LivePage::run(ModerationAction action)
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
        return m_queue->approve();
    case ModerationAction::Reject:
        return m_queue->reject();
    case ModerationAction::Edit:
        return m_queue->edit();
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
        return m_shown->recall();
    case ModerationAction::ShowAgain:
        return showAgain();
    case ModerationAction::BackToQueue:
        return takeBack();
    case ModerationAction::Undo:
        return emit intended(UndoLast {});
    case ModerationAction::Dump:
        return emit intended(DumpDelayed {});
    case ModerationAction::BringIn:
        return m_queue->bringIn();
    case ModerationAction::Search:
        return m_queue->search();
    case ModerationAction::Freeze:
        return emit freezeAsked();
    case ModerationAction::Speak:
        return m_speak->write();
    case ModerationAction::ShowKeys:
        return (new KeyList(window()))->open();
    }
    Q_UNREACHABLE();
}

MessageList &LivePage::list() const
{
    const bool inShown = m_shown->isAncestorOf(window()->focusWidget());
    return inShown ? m_shown->list() : m_queue->list();
}

std::optional<Message> LivePage::current() const
{
    return list().firstSelected();
}

void LivePage::toggleStars()
{
    const QList<Message> chosen = list().selectedMessages();
    if (chosen.isEmpty())
        return;
    const bool all = std::ranges::all_of(chosen, &Message::starred);
    emit intended(StarMessages {list().selectedIds(), !all});
}

void LivePage::togglePin()
{
    if (const auto message = current())
        emit intended(PinMessage {message->id == m_pinned ? MessageId {} : message->id});
}

void LivePage::askHowLong()
{
    const auto message = current();
    if (!message || !isStored(message->from))
        return;
    auto *menu = new MuteMenu(m_wall, this);
    connect(menu, &MuteMenu::muted, this, [=, this](qint64 until) { emit muted(message->from, until); });
    connect(menu, &MuteMenu::banned, this, [=, this](qint64 until) {
        emit intended(BanSender {message->from, until, false});
    });
    const QRect row = list().visualRect(list().currentIndex());
    menu->popup(list().viewport()->mapToGlobal(row.center()));
}

void LivePage::showSender()
{
    if (const auto message = current(); message && isStored(message->from))
        emit senderAsked(message->from);
}

void LivePage::showSenderOf(MessageId id)
{
    if (const auto message = find(id); message && isStored(message->from))
        emit senderAsked(message->from);
}

void LivePage::decideAllOfSender(DecisionKind kind)
{
    if (const auto message = m_queue->list().firstSelected(); message && isStored(message->from))
        emit intended(DecideAllOf {message->from, kind});
}

void LivePage::showAgain()
{
    if (const auto message = m_shown->list().firstSelected())
        emit intended(ShowMessageAgain {message->id});
}

void LivePage::takeBack()
{
    if (const auto message = m_shown->list().firstSelected())
        emit intended(UndoDecision {message->id});
}

void LivePage::claim(const QList<MessageId> &messages)
{
    emit intended(ClaimMessages {messages.first(std::min<qsizetype>(messages.size(), kMostClaims))});
}

void LivePage::tick()
{
    m_queue->list().viewport()->update();
    m_shown->list().viewport()->update();
    m_shown->tick();
}

} // namespace barrage
