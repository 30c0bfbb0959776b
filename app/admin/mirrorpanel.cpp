// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mirrorpanel.h"

#include "admin/lettermenu.h"
#include "admin/mirror.h"
#include "admin/parts.h"
#include "admin/screenchooser.h"

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
    , m_chooser(new ScreenChooser(this))
    , m_waiting(plainLabel({}, "muted", this))
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
        ScreenSettings wanted = m_settings.value(screen());
        wanted.keepClear = areas;
        emit settingsChosen(screen(), wanted);
    });
    connect(m_mirror, &Mirror::asked, this, [this] { emit asked(screen()); });
    connect(m_chooser, &ScreenChooser::chosen, this, &MirrorPanel::look);
}

QWidget *MirrorPanel::makeHead()
{
    auto *head = new QWidget(this);
    auto *layout = new QHBoxLayout(head);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(plainLabel(tr("On the screen"), "heading", head));
    m_waiting->setObjectName(QStringLiteral("laneWaiting"));
    layout->addWidget(m_waiting, 1);
    identify(m_chooser, "mirrorChooser", tr("Which screen is shown small"));
    layout->addWidget(m_chooser);
    layout->addWidget(m_draw);
    return head;
}

int MirrorPanel::screen() const
{
    return m_chooser->screen();
}

void MirrorPanel::setSettings(int screen, const ScreenSettings &settings)
{
    m_settings.insert(screen, settings);
    if (!m_status.contains(screen))
        m_chooser->setPlace(screen, settings.display);
    if (screen == this->screen())
        m_mirror->setSettings(settings);
}

void MirrorPanel::setStatus(const QMap<int, ScreenStatus> &status)
{
    m_status = status;
    for (const auto &[screen, each] : status.asKeyValueRange())
        m_chooser->setPlace(screen, each.display);
    m_chooser->keepOnly(status.keys());
    fillStatus();
}

void MirrorPanel::look()
{
    m_mirror->setSettings(m_settings.value(screen()));
    fillStatus();
    emit asked(screen());
}

void MirrorPanel::fillStatus()
{
    const int waiting = m_status.value(screen()).waiting;
    m_waiting->setText(waiting > 0 ? tr("%1 wait for a lane").arg(waiting) : QString());
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
