// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/shownpanel.h"

#include "admin/parts.h"
#include "core/limits.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <algorithm>

namespace barrage {

ShownPanel::ShownPanel(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_model(MessageModel::Order::NewestFirst, kMostRows, wall, this)
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Record, this))
    , m_heading(plainLabel(tr("Shown"), "heading", this))
    , m_dump(button({}, "danger", "dumpButton", this))
    , m_wall(wall)
{
    identify(m_list, "shownList", tr("Messages let through, newest first"));
    m_list->setEmptyText(tr("Nothing shown yet"),
                         tr("What flies across the screen is listed here. Select it and "
                            "press H to take it back."));
    m_heading->setMinimumHeight(5 * kSpace); // as high as the head of the queue beside it
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_dump);
    layout->addWidget(m_list, 1);
    layout->addWidget(makeButtons());
    m_dump->hide();
    setFocusProxy(m_list);

    connect(m_dump, &QPushButton::clicked, this, &ShownPanel::dumpAsked);
    connect(m_list, &MessageList::selectionMoved, this, &ShownPanel::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ShownPanel::refresh);
    refresh();
}

QWidget *ShownPanel::makeButtons()
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    m_recall = button(tr("Recall  (H)"), "plain", "recallButton", row);
    m_older = button(tr("Older in the history"), "quiet", "olderButton", row);
    layout->addWidget(m_recall);
    layout->addStretch();
    layout->addWidget(m_older);
    m_older->hide();
    connect(m_recall, &QPushButton::clicked, this, &ShownPanel::recall);
    connect(m_older, &QPushButton::clicked, this, &ShownPanel::olderAsked);
    return row;
}

void ShownPanel::reset(const QList<Message> &decided)
{
    QList<Message> passed;
    std::ranges::copy_if(decided, std::back_inserter(passed),
                         [](const Message &each) { return each.status == CheckStatus::Passed; });
    m_seen = static_cast<int>(
        std::ranges::count_if(passed, [](const Message &each) { return each.shownAt > 0; }));
    m_model.reset(passed);
    refresh();
}

void ShownPanel::apply(const QList<Message> &messages)
{
    QList<Message> passed;
    QList<MessageId> others;
    for (const Message &message : messages) {
        countIn(message);
        if (message.status == CheckStatus::Passed)
            passed.append(message);
        else
            others.append(message.id);
        if (message.status != CheckStatus::Passed || message.releasedAt || message.recalledAt)
            m_delayed.remove(message.id);
    }
    m_model.append(passed);
    m_model.take(others);
    tick();
}

void ShownPanel::setDelayed(const Message &message, qint64 fliesAtWallMs)
{
    m_delayed.insert(message.id, fliesAtWallMs);
    m_model.setFliesAt(message.id, fliesAtWallMs);
    tick();
}

void ShownPanel::tick()
{
    m_delayed.removeIf([now = m_wall()](const auto &each) { return each.value() <= now; });
    refresh();
}

void ShownPanel::recall()
{
    const QList<MessageId> chosen = recallable();
    if (!chosen.isEmpty())
        emit decided(chosen, DecisionKind::Recall);
}

QList<MessageId> ShownPanel::recallable() const
{
    QList<MessageId> chosen = m_list->selectedIds();
    chosen.removeIf([this](MessageId id) {
        const Progress progress = progressOf(m_model.message(m_model.rowOf(id)));
        return progress != Progress::Passed && progress != Progress::Shown;
    });
    return chosen;
}

void ShownPanel::countIn(const Message &message)
{
    const int row = m_model.rowOf(message.id);
    const bool before = row >= 0 ? m_model.message(row).shownAt > 0 : isOlderThanListed(message.id);
    m_seen += message.shownAt > 0 && !before ? 1 : 0;
}

bool ShownPanel::isOlderThanListed(MessageId id) const
{
    const int rows = m_model.rowCount();
    return rows >= kMostRows && id < m_model.message(rows - 1).id;
}

void ShownPanel::refresh()
{
    const auto waiting = static_cast<int>(m_delayed.size());
    m_dump->setVisible(waiting > 0);
    m_dump->setText(tr("Dump %n before it flies  (D)", nullptr, waiting));
    m_dump->setAccessibleName(m_dump->text());
    m_recall->setEnabled(!recallable().isEmpty());
    m_older->setVisible(m_model.rowCount() >= kMostRows);
    emit counted(m_seen);
}

} // namespace barrage
