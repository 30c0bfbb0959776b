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
    , m_model(MessageModel::Order::NewestFirst, limits::kRecent, wall, this)
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Record, this))
    , m_heading(plainLabel(tr("Shown"), "heading", this))
    , m_recall(button(tr("Recall  (H)"), "plain", "recallButton", this))
{
    identify(m_list, "shownList", tr("Messages let through, newest first"));
    m_list->setEmptyText(tr("Nothing shown yet"),
                         tr("What flies across the screen is listed here. Select it and "
                            "press H to take it back."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_heading);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_recall, 0, Qt::AlignLeft);
    setFocusProxy(m_list);

    connect(m_recall, &QPushButton::clicked, this, &ShownPanel::recall);
    connect(m_list, &MessageList::selectionMoved, this, &ShownPanel::refresh);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, &ShownPanel::refresh);
    refresh();
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

void ShownPanel::apply(const Message &message)
{
    countIn(message);
    if (message.status == CheckStatus::Passed)
        m_model.put(message);
    else
        m_model.take(message.id);
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
    const bool before = row >= 0 && m_model.message(row).shownAt > 0;
    m_seen += message.shownAt > 0 && !before ? 1 : 0;
}

void ShownPanel::refresh()
{
    m_recall->setEnabled(!recallable().isEmpty());
    emit counted(m_seen);
}

} // namespace barrage
