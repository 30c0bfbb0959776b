// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/speakbar.h"

#include "admin/parts.h"
#include "admin/wording.h"
#include "core/limits.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace barrage {

SpeakBar::SpeakBar(QWidget *parent)
    : QWidget(parent)
    , m_field(new QLineEdit(this))
    , m_say(button(tr("Let it fly"), "plain", "sayButton", this))
    , m_announce(button(tr("Announce"), "plain", "announceButton", this))
    , m_pinned(plainLabel({}, "plain", this))
    , m_announcement(plainLabel({}, "plain", this))
{
    QPushButton *unpin = button(tr("Unpin"), "plain", "unpinButton", this);
    QPushButton *away = button(tr("Take away"), "plain", "announcementAway", this);
    m_pinned->setObjectName(QStringLiteral("pinnedText"));
    m_announcement->setObjectName(QStringLiteral("announcementText"));
    m_pinnedRow = makeStanding(m_pinned, unpin);
    m_announcementRow = makeStanding(m_announcement, away);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace / 2);
    layout->addWidget(m_pinnedRow);
    layout->addWidget(m_announcementRow);
    layout->addWidget(makeField());
    connect(m_field, &QLineEdit::returnPressed, m_say, &QPushButton::click);
    connect(m_say, &QPushButton::clicked, this, [this] { hand(&SpeakBar::said); });
    connect(m_announce, &QPushButton::clicked, this, [this] { hand(&SpeakBar::announced); });
    connect(unpin, &QPushButton::clicked, this, &SpeakBar::unpinned);
    connect(away, &QPushButton::clicked, this, [this] { emit announced({}); });
}

QWidget *SpeakBar::makeField()
{
    identify(m_field, "speakField", tr("A message of your own"));
    m_field->setPlaceholderText(tr("A message of your own  (T)"));
    m_field->setMaxLength(limits::kTextCharacters);
    m_say->setToolTip(tr("Flies like the messages of the audience, before them"));
    m_announce->setToolTip(tr("Stays on the screen until you take it away"));
    m_say->setEnabled(false);
    m_announce->setEnabled(false);
    connect(m_field, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_say->setEnabled(!text.trimmed().isEmpty());
        m_announce->setEnabled(!text.trimmed().isEmpty());
    });
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(m_field, 1);
    layout->addWidget(m_say);
    layout->addWidget(m_announce);
    return row;
}

QWidget *SpeakBar::makeStanding(QLabel *text, QPushButton *away)
{
    auto *row = new QWidget(this);
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    text->setWordWrap(true);
    layout->addWidget(text, 1);
    layout->addWidget(away);
    row->hide();
    return row;
}

void SpeakBar::setPinned(const Message &message)
{
    m_pinned->setText(tr("Pinned: %1 (%2)").arg(message.text, senderOf(message)));
    m_pinnedRow->setVisible(isStored(message.id));
}

void SpeakBar::setAnnouncement(const QString &text)
{
    m_announcement->setText(tr("Announced: %1").arg(text));
    m_announcementRow->setVisible(!text.isEmpty());
}

void SpeakBar::write()
{
    m_field->setFocus(Qt::ShortcutFocusReason);
    m_field->selectAll();
}

void SpeakBar::keyPressEvent(QKeyEvent *event)
{
    if (event->key() == Qt::Key_Escape && event->modifiers() == Qt::NoModifier)
        emit left();
    else
        QWidget::keyPressEvent(event);
}

void SpeakBar::hand(void (SpeakBar::*over)(const QString &text))
{
    const QString text = m_field->text().trimmed();
    if (text.isEmpty())
        return;
    m_field->clear();
    emit(this->*over)(text);
}

} // namespace barrage
