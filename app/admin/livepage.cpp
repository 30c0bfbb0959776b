// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/livepage.h"

#include "admin/mirror.h"
#include "admin/moderationkeys.h"
#include "admin/parts.h"

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
    , m_queue(new QueuePanel(wall, this))
    , m_mirror(new MirrorPanel(this))
    , m_shown(new ShownPanel(wall, this))
    , m_speak(new SpeakBar(this))
    , m_moderation(new ModerationRunner(*m_queue, *m_shown, *m_speak, wall, *this))
    , m_news(this)
{
    layOut();
    connectPanels();
    connectModeration();
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

void LivePage::connectModeration()
{
    auto *keys = new ModerationKeys(*m_queue, *m_shown, *this);
    connect(keys, &ModerationKeys::pressed, m_moderation, &ModerationRunner::run);
    connect(m_moderation, &ModerationRunner::intended, this, &LivePage::intended);
    connect(m_moderation, &ModerationRunner::muted, this, &LivePage::muted);
    connect(m_moderation, &ModerationRunner::senderAsked, this, &LivePage::senderAsked);
    connect(m_moderation, &ModerationRunner::freezeAsked, this, &LivePage::freezeAsked);
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
    m_moderation->setPinned(message.id);
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

void LivePage::showSenderOf(MessageId id)
{
    if (const auto message = find(id); message && isStored(message->from))
        emit senderAsked(message->from);
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
