// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/screenchooser.h"

#include "core/screensettings.h"

namespace barrage {

ScreenChooser::ScreenChooser(QWidget *parent)
    : Choice(parent)
{
    list();
    connect(this, &QComboBox::activated, this, [this](int row) { choose(itemData(row).toInt()); });
}

void ScreenChooser::setPlace(int screen, const QString &display)
{
    if (m_places.contains(screen) && m_places.value(screen) == display)
        return;
    m_places.insert(screen, display);
    list();
}

void ScreenChooser::keepOnly(const QList<int> &screens)
{
    if (m_places.removeIf([&](const auto &each) { return !screens.contains(each.key()); }) == 0)
        return;
    if (!m_places.contains(m_screen))
        choose(0);
    list();
}

void ScreenChooser::choose(int screen)
{
    if (screen == m_screen)
        return;
    m_screen = screen;
    setCurrentIndex(findData(screen));
    emit chosen(screen);
}

void ScreenChooser::list()
{
    clear();
    for (const auto &[screen, display] : m_places.asKeyValueRange()) {
        const QString name = tr("Screen %1").arg(screen + 1);
        const QString place = display == kWindowDisplay ? tr("window") : display;
        addItem(place.isEmpty() ? name : tr("%1 (%2)").arg(name, place), screen);
    }
    setCurrentIndex(findData(m_screen));
    setVisible(m_places.size() > 1);
}

} // namespace barrage
