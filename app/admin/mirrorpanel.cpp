// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mirrorpanel.h"

#include "admin/lettermenu.h"
#include "admin/mirror.h"
#include "admin/parts.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>

namespace barrage {

namespace {

constexpr int kMenuCharacters = 40; // of the text of a bullet, as the title of its menu

QString titleOf(const QString &text)
{
    const QString line = text.simplified();
    return line.size() > kMenuCharacters ? line.left(kMenuCharacters) + QStringLiteral("…") : line;
}

} // namespace

MirrorPanel::MirrorPanel(QWidget *parent)
    : QWidget(parent)
    , m_mirror(new Mirror(this))
    , m_draw(button(tr("Keep clear"), "plain", "keepClearButton", this))
{
    m_draw->setCheckable(true);
    m_draw->setToolTip(tr("Draw areas on the picture that bullets fly around: a face, a logo, subtitles"));
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(kSpace);
    layout->addWidget(makeHead());
    layout->addWidget(m_mirror);
    connect(m_draw, &QPushButton::toggled, m_mirror, &Mirror::setDrawing);
    connect(m_mirror, &Mirror::taken, this, &MirrorPanel::offer);
    connect(m_mirror, &Mirror::keepClearDrawn, this, [this](const QList<QRectF> &areas) {
        ScreenSettings wanted = m_settings;
        wanted.keepClear = areas;
        emit settingsChosen(wanted);
    });
}

QWidget *MirrorPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(tr("On the screen"), "heading", head));
    layout->addStretch();
    layout->addWidget(m_draw);
    return head;
}

void MirrorPanel::setSettings(const ScreenSettings &settings)
{
    m_settings = settings;
    m_mirror->setSettings(settings);
}

// An ampersand in a text is no key of the menu.
void MirrorPanel::offer(const MirroredBullet &bullet, const QPoint &global)
{
    auto *menu = new LetterMenu(this);
    menu->setObjectName(QStringLiteral("bulletMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(titleOf(bullet.text).replace(u'&', QStringLiteral("&&")))->setEnabled(false);
    menu->addSeparator();
    menu->addAction(tr("&Recall: take off the screen"), this,
                    [this, id = bullet.id] { emit recallAsked(id); });
    menu->addAction(tr("About the &sender"), this, [this, id = bullet.id] { emit senderAsked(id); });
    menu->popup(global);
}

} // namespace barrage
