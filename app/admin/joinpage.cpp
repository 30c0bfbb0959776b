// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/joinpage.h"

#include "admin/actionbutton.h"
#include "admin/choice.h"
#include "admin/parts.h"
#include "core/limits.h"
#include "joincard/joincard.h"

#include <QAction>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

#include <algorithm>

namespace barrage {

namespace {

constexpr int kControlsWidth = 400;

} // namespace

JoinPage::JoinPage(QAction *showCard, QAction *showScreen, QWidget *parent)
    : QWidget(parent)
    , m_name(new QLineEdit(this))
    , m_card(plainLabel({}, "plain", this))
    , m_address(new Choice(this))
{
    identify(m_card, "joinCard", tr("Join card"));
    m_card->setAlignment(Qt::AlignCenter);
    m_card->setMinimumSize(kJoinCardMinimumHeight, kJoinCardMinimumHeight);
    m_card->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Ignored);
    identify(m_name, "eventName", tr("Name of the event"));
    m_name->setMaxLength(limits::kTitleCharacters);
    identify(m_address, "joinAddress", tr("Address for the phones"));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(3 * kSpace);
    layout->addWidget(makeControls(showCard, showScreen));
    layout->addWidget(m_card, 1);
    setFocusProxy(m_address);
    connect(m_name, &QLineEdit::editingFinished, this, &JoinPage::rename);
    connect(m_address, &QComboBox::currentIndexChanged, this, &JoinPage::want);
}

void JoinPage::setTitle(const QString &title)
{
    m_title = title;
    if (m_name->text() != title)
        m_name->setText(title);
    paintCard();
}

void JoinPage::setAddresses(const QList<JoinAddress> &addresses)
{
    m_addresses = addresses;
    std::ranges::stable_sort(m_addresses, std::greater {}, &JoinAddress::score);
    const qsizetype row
        = std::max({rowOf(m_wanted), rowOf(m_wanted) < 0 ? rowOf(m_chosen.url) : -1, qsizetype(0)});
    {
        const QSignalBlocker quiet(m_address);
        m_address->clear();
        for (const JoinAddress &each : m_addresses)
            m_address->addItem(tr("%1 (%2)").arg(each.url, each.adapter));
        m_address->setCurrentIndex(m_addresses.isEmpty() ? -1 : static_cast<int>(row));
    }
    choose();
}

void JoinPage::resizeEvent(QResizeEvent *event)
{
    QWidget::resizeEvent(event);
    paintCard();
}

QWidget *JoinPage::makeControls(QAction *showCard, QAction *showScreen)
{
    auto *card = frame("card", this);
    card->setFixedWidth(kControlsWidth);
    auto *layout = new QVBoxLayout(card);
    layout->setContentsMargins(2 * kSpace, 2 * kSpace, 2 * kSpace, 2 * kSpace);
    layout->setSpacing(kSpace);
    const auto explain = [&](const QString &text) {
        QLabel *label = plainLabel(text, "muted", card);
        label->setWordWrap(true);
        layout->addWidget(label);
    };
    layout->addWidget(plainLabel(tr("The event"), "heading", card));
    explain(tr("Its name, for the join card and the phones."));
    layout->addWidget(m_name);
    layout->addSpacing(2 * kSpace);
    layout->addWidget(plainLabel(tr("Let people join"), "heading", card));
    explain(tr(
        "Phones in the same network open this address. The likeliest to work is on top; try it with your own "
        "phone before the doors open."));
    layout->addWidget(m_address);
    QPushButton *copyAddress = button(tr("Copy address"), "plain", "copyAddress", card);
    connect(copyAddress, &QPushButton::clicked, this, &JoinPage::copy);
    layout->addWidget(copyAddress);
    layout->addWidget(actionButton(showCard, "primary", "showJoinCard", card));
    layout->addSpacing(2 * kSpace);
    layout->addWidget(plainLabel(tr("The screen"), "heading", card));
    explain(tr("Where the bullets fly. Its display is chosen on the page Screen."));
    layout->addWidget(actionButton(showScreen, "plain", "showScreen", card));
    layout->addStretch();
    return card;
}

JoinAddress JoinPage::current() const
{
    const int row = m_address->currentIndex();
    return row < 0 ? JoinAddress() : m_addresses.at(row);
}

qsizetype JoinPage::rowOf(const QString &url) const
{
    const auto row = std::ranges::find(m_addresses, url, &JoinAddress::url);
    return row == m_addresses.end() ? -1 : row - m_addresses.begin();
}

void JoinPage::setWanted(const QString &url)
{
    m_wanted = url;
    setAddresses(m_addresses);
}

void JoinPage::want()
{
    m_wanted = current().url;
    choose();
    emit addressWanted(m_wanted);
}

void JoinPage::choose()
{
    if (current() == m_chosen)
        return;
    m_chosen = current();
    paintCard();
    emit addressChosen(m_chosen);
}

// The room answers with the name as it is; until then the one before stands on the card.
void JoinPage::rename()
{
    if (m_name->text() != m_title)
        emit renamed(m_name->text());
}

void JoinPage::copy()
{
    QGuiApplication::clipboard()->setText(m_chosen.url);
}

void JoinPage::paintCard()
{
    if (m_chosen.url.isEmpty()) {
        m_card->setText(tr("No network: connect this PC to the network of the phones."));
        return;
    }
    const double ratio = devicePixelRatioF();
    const int height = static_cast<int>(std::min<double>(m_card->height(), m_card->width() * 1.2) * ratio);
    QImage image = joinCardImage(m_chosen, m_title, height);
    image.setDevicePixelRatio(ratio);
    m_card->setPixmap(QPixmap::fromImage(image));
}

} // namespace barrage
