// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/searchpage.h"

#include "admin/messagelist.h"
#include "admin/parts.h"
#include "core/limits.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace barrage {

namespace {

constexpr int kDelayMs = 250;

} // namespace

SearchPage::SearchPage(const Clock &wall, QWidget *parent)
    : QWidget(parent)
    , m_model(MessageModel::Order::NewestFirst, kMostRows + limits::kHistoryPage, wall, this)
    , m_field(new QLineEdit(this))
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Record, this))
    , m_more(button(tr("Load more"), "plain", "historyMore", this))
    , m_problem(plainLabel({}, "problem", this))
{
    identify(m_field, "historyField", tr("Search in text and names"));
    m_field->setPlaceholderText(tr("Search in text and names"));
    m_field->setMaxLength(limits::kSearchCharacters);
    makeClearable(*m_field, tr("Empty the field"));
    identify(m_list, "historyList", tr("Messages found, newest first"));
    m_list->setEmptyText(tr("Nothing found"),
                         tr("Every message of every evening is kept here, also what was "
                            "refused. Try a part of a name or of a text."));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(plainLabel(tr("History"), "heading", this));
    layout->addWidget(m_field);
    layout->addWidget(m_problem);
    layout->addWidget(m_list, 1);
    layout->addWidget(m_more, 0, Qt::AlignLeft);
    setFocusProxy(m_field);
    m_more->hide();
    m_problem->setObjectName(QStringLiteral("historyProblem"));
    m_problem->setWordWrap(true);
    m_problem->hide();
    m_delay.setSingleShot(true);
    m_delay.setInterval(kDelayMs);

    connect(m_field, &QLineEdit::textChanged, &m_delay, qOverload<>(&QTimer::start));
    connect(m_field, &QLineEdit::returnPressed, this, &SearchPage::searchNow);
    connect(&m_delay, &QTimer::timeout, this, &SearchPage::searchNow);
    connect(m_more, &QPushButton::clicked, this, &SearchPage::searchMore);
}

void SearchPage::setHistory(const HistoryPage &page)
{
    if (page.ticket != m_query.ticket)
        return;
    if (isStored(m_query.before))
        m_model.append(page.messages);
    else
        m_model.reset(page.messages);
    m_more->setVisible(page.more && m_model.rowCount() < kMostRows);
    m_more->setEnabled(true);
}

// What was found before stays; asking again is one key away.
void SearchPage::fail(quint64 ticket, const Error &error)
{
    if (ticket != m_query.ticket)
        return;
    m_problem->setText(tr("The search failed: %1").arg(error.text));
    m_problem->show();
    m_more->setEnabled(true);
}

void SearchPage::apply(const Message &message)
{
    if (m_model.contains(message.id))
        m_model.put(message);
}

void SearchPage::open()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
    if (m_query.ticket == 0)
        searchNow();
}

void SearchPage::searchNow()
{
    m_delay.stop();
    ask(MessageId {});
}

void SearchPage::searchMore()
{
    if (m_model.rowCount() > 0)
        ask(m_model.message(m_model.rowCount() - 1).id);
}

void SearchPage::ask(MessageId before)
{
    m_more->setEnabled(false);
    m_problem->hide();
    ++m_query.ticket;
    m_query.text = m_field->text().trimmed();
    m_query.before = before;
    emit searched(m_query);
}

} // namespace barrage
