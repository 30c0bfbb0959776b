// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/livepage.h"

#include "admin/parts.h"

#include <QHBoxLayout>
#include <QShortcut>
#include <QSplitter>
#include <QTimer>

namespace barrage {

namespace {

constexpr int kRepaintMs = 1'000; // how fresh "8 s" is

} // namespace

LivePage::LivePage(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_queue(new QueuePanel(wall, this))
    , m_shown(new ShownPanel(wall, this))
{
    auto *splitter = new QSplitter(this);
    identify(splitter, "liveSplitter", tr("Waiting and shown messages"));
    splitter->setHandleWidth(2 * kSpace);
    splitter->setChildrenCollapsible(false);
    splitter->addWidget(m_queue);
    splitter->addWidget(m_shown);
    splitter->setStretchFactor(0, 3);
    splitter->setStretchFactor(1, 2);
    splitter->setSizes({600, 400});
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(splitter);
    setFocusProxy(m_queue);
    addKeys();

    auto *timer = new QTimer(this);
    connect(timer, &QTimer::timeout, this, &LivePage::repaintAges);
    timer->start(kRepaintMs);
}

void LivePage::setMessages(const QList<Message> &waiting, const QList<Message> &recent)
{
    m_queue->model().reset(waiting);
    m_shown->reset(recent);
}

void LivePage::apply(const Message &message)
{
    m_queue->apply(message);
    m_shown->apply(message);
}

void LivePage::setRules(const QList<Rule> &rules)
{
    m_queue->model().setRules(rules);
}

void LivePage::addKeys()
{
    // Whoever has the focus in the shown list means that list: A and R must not decide on the queue's
    // selected row.
    const auto add = [](Qt::Key key, QWidget *where, auto *panel, auto slot) {
        auto *shortcut = new QShortcut(QKeySequence(key), where, panel, slot, Qt::WidgetWithChildrenShortcut);
        shortcut->setAutoRepeat(false); // a key held down must not decide on what comes next
    };
    add(Qt::Key_A, m_queue, m_queue, &QueuePanel::approve);
    add(Qt::Key_R, m_queue, m_queue, &QueuePanel::reject);
    add(Qt::Key_H, this, m_shown, &ShownPanel::recall);
}

void LivePage::repaintAges()
{
    m_queue->list().viewport()->update();
    m_shown->list().viewport()->update();
}

} // namespace barrage
