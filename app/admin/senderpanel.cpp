// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/senderpanel.h"

#include "admin/messagelist.h"
#include "admin/mutemenu.h"
#include "admin/parts.h"
#include "admin/wording.h"
#include "core/limits.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

SenderPanel::SenderPanel(const Clock &wall, QWidget *parent)
    : QFrame(parent)
    , m_wall(wall)
    , m_model(MessageModel::Order::NewestFirst, limits::kHistoryPage, wall, this)
    , m_name(plainLabel({}, "heading", this))
    , m_facts(plainLabel({}, "muted", this))
    , m_standing(plainLabel({}, "problem", this))
    , m_silence(button(tr("Mute or ban …"), "plain", "silenceSender", this))
    , m_free(button(tr("Let speak again"), "plain", "freeSender", this))
    , m_withAddress(new QCheckBox(tr("A ban also stops new phones of its address"), this))
    , m_list(new MessageList(m_model, MessageDelegate::Kind::Record, this))
{
    setProperty("role", QStringLiteral("card"));
    m_name->setObjectName(QStringLiteral("senderName"));
    m_facts->setObjectName(QStringLiteral("senderFacts"));
    m_standing->setObjectName(QStringLiteral("senderStanding"));
    identify(m_withAddress, "banAddress", m_withAddress->text());
    m_withAddress->setToolTip(
        tr("Careful: in many halls all phones share one address. Phones that are in keep their place."));
    identify(m_list, "senderList", tr("What this sender wrote, newest first"));
    m_list->setEmptyText(tr("Nobody is selected"), tr("Select a phone, or press I on a message."));
    m_query.ticket = kFirstTicket;
    layOut();
    connect(m_silence, &QPushButton::clicked, this, &SenderPanel::askHowLong);
    connect(m_free, &QPushButton::clicked, this, &SenderPanel::letSpeak);
    refresh();
}

void SenderPanel::layOut()
{
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(kSpace);
    buttons->addWidget(m_silence);
    buttons->addWidget(m_free);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    for (QLabel *label : {m_name, m_facts, m_standing}) {
        label->setWordWrap(true);
        layout->addWidget(label);
    }
    layout->addLayout(buttons);
    layout->addWidget(m_withAddress);
    layout->addWidget(m_list, 1);
}

void SenderPanel::open(const Presence &presence)
{
    const bool another = presence.equipment.id != sender();
    m_presence = presence;
    refresh();
    if (!another)
        return;
    m_model.reset({});
    m_list->setEmptyText(tr("Nothing yet"), tr("This sender has not written anything."));
    ++m_query.ticket;
    m_query.from = sender();
    emit searched(m_query);
}

void SenderPanel::setPresence(const Presence &presence)
{
    if (presence.equipment.id != sender() || !isStored(sender()))
        return;
    m_presence = presence;
    refresh();
}

void SenderPanel::setHistory(const HistoryPage &page)
{
    if (page.ticket == m_query.ticket)
        m_model.append(page.messages);
}

void SenderPanel::fail(quint64 ticket, const Error &error)
{
    if (ticket == m_query.ticket)
        m_list->setEmptyText(tr("What was sent can't be read"), error.text);
}

void SenderPanel::apply(const Message &message)
{
    if (isStored(sender()) && message.from == sender())
        m_model.put(message);
}

void SenderPanel::refresh()
{
    const Equipment &who = m_presence.equipment;
    const bool known = isStored(who.id);
    m_name->setText(!known ? tr("Sender") : who.name.isEmpty() ? tr("Somebody") : who.name);
    m_facts->setText(known ? tr("Here since %1 · %2 sent · %3 approved")
                                 .arg(wordedTime(who.firstSeen, m_wall()))
                                 .arg(m_presence.messages)
                                 .arg(who.approvals)
                           : QString());
    m_facts->setVisible(known);
    m_standing->setText(standing());
    m_standing->setVisible(!m_standing->text().isEmpty());
    m_silence->setEnabled(known);
    m_free->setEnabled(known && !m_standing->text().isEmpty());
}

QString SenderPanel::standing() const
{
    const Equipment &who = m_presence.equipment;
    if (who.bannedUntil > m_wall())
        return tr("Banned until %1").arg(wordedTime(who.bannedUntil, m_wall()));
    if (who.mutedUntil > m_wall())
        return (isStored(who.mutedBy) ? tr("Muted by a rule until %1") : tr("Muted until %1"))
            .arg(wordedTime(who.mutedUntil, m_wall()));
    return {};
}

void SenderPanel::askHowLong()
{
    auto *menu = new MuteMenu(m_wall, this);
    connect(menu, &MuteMenu::muted, this, [this](qint64 until) { emit muted(sender(), until); });
    connect(menu, &MuteMenu::banned, this, [this](qint64 until) {
        emit intended(BanSender {sender(), until, m_withAddress->isChecked()});
    });
    menu->popup(m_silence->mapToGlobal(m_silence->rect().bottomLeft()));
}

void SenderPanel::letSpeak()
{
    if (m_presence.equipment.bannedUntil > m_wall())
        emit intended(BanSender {sender(), 0, false});
    if (m_presence.equipment.mutedUntil > m_wall())
        emit muted(sender(), 0);
}

} // namespace barrage
