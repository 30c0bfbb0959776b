// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/displaycard.h"

#include "admin/actionbutton.h"
#include "admin/choice.h"
#include "admin/fields.h"
#include "admin/parts.h"
#include "core/screensettings.h"

#include <QAction>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

DisplayCard::DisplayCard(QAction *identifyDisplays, QWidget *parent)
    : QFrame(parent)
    , m_choice(new Choice(this))
    , m_state(explanation({}, this))
{
    setProperty("role", QStringLiteral("card"));
    identify(m_choice, "displayChooser", tr("Display of the screen"));
    m_state->setObjectName(QStringLiteral("displayState"));
    QVBoxLayout *layout = cardLayout(this, tr("Display"));
    addField(*addFieldGrid(*layout), tr("Display"), {}, m_choice);
    auto *below = new QHBoxLayout;
    below->addWidget(m_state, 1);
    below->addWidget(actionButton(identifyDisplays, "plain", "identifyDisplays", this));
    layout->addLayout(below);
    list();
    connect(m_choice, &QComboBox::activated, this,
            [this](int row) { emit chosen(m_choice->itemData(row).toString()); });
}

void DisplayCard::setDisplays(const QStringList &displays)
{
    m_displays = displays;
    list();
}

void DisplayCard::setStatus(int screen, const ScreenStatus &status)
{
    const bool isElsewhere = screen != m_screen || status.choice != m_status.choice;
    m_screen = screen;
    m_status = status;
    if (isElsewhere)
        list();
    m_state->setText(wording());
}

// The one that was chosen may not be connected.
void DisplayCard::list()
{
    m_choice->clear();
    m_choice->addItem(m_screen == 0 ? tr("Chosen by Barrage") : tr("None: switched off"), QString());
    for (qsizetype i = 0; i < m_displays.size(); ++i)
        m_choice->addItem(tr("%1: %2").arg(i + 1).arg(m_displays.at(i)), m_displays.at(i));
    m_choice->addItem(tr("An ordinary window"), QString(kWindowDisplay));
    if (m_choice->findData(m_status.choice) < 0)
        m_choice->addItem(tr("%1 (not connected)").arg(m_status.choice), m_status.choice);
    m_choice->setCurrentIndex(m_choice->findData(m_status.choice));
}

QString DisplayCard::wording() const
{
    if (m_status.display.isEmpty())
        return tr("This screen is switched off.");
    const bool isWindow = m_status.display == kWindowDisplay;
    if (!isWindow && !m_displays.contains(m_status.display))
        return tr("Waits for %1 to be connected.").arg(m_status.display);
    if (!m_status.isShown)
        return tr("Hidden.");
    const QString place = isWindow ? tr("a window") : m_status.display;
    //: Where a screen is, its width and height, and how many messages wait for a lane.
    return tr("On %1, %2 × %3. Waiting for a lane: %4.")
        .arg(place)
        .arg(m_status.size.width())
        .arg(m_status.size.height())
        .arg(m_status.waiting);
}

} // namespace barrage
