// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/screenpage.h"

#include "admin/actionbutton.h"
#include "admin/displaycard.h"
#include "admin/droptable.h"
#include "admin/fields.h"
#include "admin/parts.h"
#include "admin/screenchooser.h"
#include "admin/screenform.h"
#include "core/limits.h"

#include <QAction>
#include <QFrame>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

#include <utility>

namespace barrage {

ScreenPage::ScreenPage(const QList<QAction *> &actions, QAction *identifyDisplays, QWidget *parent)
    : QWidget(parent)
    , m_chooser(new ScreenChooser(this))
    , m_display(new DisplayCard(identifyDisplays, this))
    , m_form(new ScreenForm(this))
{
    layOut(actions);
    setFocusProxy(m_form->first());
    connect(m_chooser, &ScreenChooser::chosen, this, &ScreenPage::fill);
    connect(m_form, &ScreenForm::edited, this,
            [this](const ScreenSettings &settings) { emit settingsChosen(screen(), settings); });
    connect(m_display, &DisplayCard::chosen, this,
            [this](const QString &display) { emit displayChosen(screen(), display); });
    setSettings(0, {});
}

void ScreenPage::layOut(const QList<QAction *> &actions)
{
    auto *content = new QWidget(this);
    QHBoxLayout *columns = columnLayout(content);
    QVBoxLayout *left = addColumn(*columns);
    left->addWidget(m_display);
    left->addWidget(m_form->bullets());
    left->addWidget(m_form->stage());
    left->addStretch();
    QVBoxLayout *right = addColumn(*columns);
    right->addWidget(makeActions(actions));
    right->addWidget(m_form->background());
    right->addWidget(m_form->joinCard());
    right->addWidget(makeDrops());
    right->addStretch();
    layOutPage(*this, makeHead(), content, "screenArea");
}

QWidget *ScreenPage::makeHead()
{
    auto *head = new QWidget(this);
    auto *row = new QHBoxLayout(head);
    row->setContentsMargins(0, 0, 0, 0);
    identify(m_chooser, "screenChooser", tr("Which screen"));
    m_chooser->setFixedWidth(kFieldWidth);
    m_add = button(tr("Add a screen"), "plain", "addScreen", head);
    m_add->setToolTip(tr("Another display with the same bullets, and settings of its own"));
    m_remove = button(tr("Remove this screen"), "plain", "removeScreen", head);
    row->addWidget(plainLabel(tr("Screen"), "heading", head));
    row->addStretch();
    row->addWidget(m_chooser);
    row->addWidget(m_remove);
    row->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        m_wantsNew = true;
        emit screenAdded();
    });
    connect(m_remove, &QPushButton::clicked, this, [this] { emit screenRemoved(screen()); });
    return head;
}

QWidget *ScreenPage::makeActions(const QList<QAction *> &actions)
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("The show"));
    auto *grid = new QGridLayout;
    grid->setSpacing(kSpace);
    for (qsizetype i = 0; i < actions.size(); ++i) {
        const QByteArray name = "screen_" + actions.at(i)->objectName().toLatin1();
        grid->addWidget(actionButton(actions.at(i), "plain", name.constData(), card), static_cast<int>(i / 2),
                        static_cast<int>(i % 2));
    }
    layout->addLayout(grid);
    return card;
}

QWidget *ScreenPage::makeDrops()
{
    QFrame *card = frame("card", this);
    QVBoxLayout *layout = cardLayout(card, tr("Not shown tonight"));
    layout->addWidget(explanation(
        tr("Their senders are told. What was cleared or hidden waits in the queue again."), card));
    m_drops = new DropTable(card);
    layout->addWidget(m_drops);
    return card;
}

int ScreenPage::screen() const
{
    return m_chooser->screen();
}

void ScreenPage::setSettings(int screen, const ScreenSettings &settings)
{
    const bool isNew = !m_settings.contains(screen);
    m_settings.insert(screen, settings);
    m_chooser->setPlace(screen, placeOf(screen));
    tellCount();
    if (isNew && std::exchange(m_wantsNew, false))
        m_chooser->choose(screen);
    else if (screen == this->screen())
        fill();
}

void ScreenPage::remove(int screen)
{
    m_settings.remove(screen);
    m_chooser->keepOnly(m_settings.keys());
    tellCount();
}

// Where it is; until that is known, where it is wanted.
QString ScreenPage::placeOf(int screen) const
{
    return m_status.contains(screen) ? m_status.value(screen).display : m_settings.value(screen).display;
}

void ScreenPage::tellCount()
{
    const bool isAlone = m_settings.size() < 2;
    m_form->setAlone(isAlone);
    m_drops->setHereVisible(!isAlone);
    m_remove->setVisible(!isAlone);
    m_add->setEnabled(m_settings.size() < limits::kScreens);
}

void ScreenPage::fill()
{
    m_form->setSettings(m_settings.value(screen()));
    m_remove->setEnabled(screen() > 0);
    fillStatus();
}

void ScreenPage::fillStatus()
{
    const ScreenStatus status = m_status.value(screen());
    m_display->setStatus(screen(), status);
    m_drops->setDropsHere(status.drops);
}

void ScreenPage::setDisplays(const QStringList &displays)
{
    m_display->setDisplays(displays);
}

void ScreenPage::setStatus(const QMap<int, ScreenStatus> &status)
{
    if (status == m_status)
        return;
    m_status = status;
    const QList<int> before = m_settings.keys();
    for (const int each : before) {
        if (!status.contains(each))
            remove(each);
    }
    for (const int each : status.keys()) {
        if (m_settings.contains(each))
            m_chooser->setPlace(each, placeOf(each));
        else
            setSettings(each, {});
    }
    fillStatus();
}

void ScreenPage::setSituation(const Situation &situation)
{
    m_drops->setDrops(situation.drops);
}

void ScreenPage::take(ErrorOffer offer, int screen)
{
    ScreenSettings wanted = m_settings.value(screen);
    switch (offer) {
    case ErrorOffer::ChromaGreen:
        wanted.background = Background::Solid;
        wanted.backgroundColor = ScreenSettings().backgroundColor;
        return emit settingsChosen(screen, wanted);
    case ErrorOffer::BackgroundImage:
        m_chooser->choose(screen);
        return m_form->askForImage();
    case ErrorOffer::Window:
        return emit displayChosen(screen, kWindowDisplay);
    }
}

} // namespace barrage
