// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/mutemenu.h"

#include <QCoreApplication>

namespace barrage {

namespace {

constexpr qint64 kMinute = 60'000;

constexpr MuteSpan kSpans[] = {
    {QLatin1String("5min"), QT_TRANSLATE_NOOP("MuteSpan", "5 minutes"), 5 * kMinute},
    {QLatin1String("10min"), QT_TRANSLATE_NOOP("MuteSpan", "10 minutes"), 10 * kMinute},
    {QLatin1String("1h"), QT_TRANSLATE_NOOP("MuteSpan", "1 hour"), 60 * kMinute},
    {QLatin1String("night"), QT_TRANSLATE_NOOP("MuteSpan", "tonight"), 12 * 60 * kMinute},
};

} // namespace

std::span<const MuteSpan> muteSpans()
{
    return kSpans;
}

MuteMenu::MuteMenu(const Clock &wall, QWidget *parent)
    : LetterMenu(parent)
    , m_wall(wall)
{
    setObjectName(QStringLiteral("muteMenu"));
    setAttribute(Qt::WA_DeleteOnClose);
    addAction(tr("Mute the sender"))->setEnabled(false); // a section's title is not drawn with a style sheet
    addSpans(*this, "mute_", &MuteMenu::mute);
    QAction *unmute = addAction(tr("&Unmute"), this, [this] { emit muted(0); });
    unmute->setObjectName(QStringLiteral("mute_off"));
    addSeparator();
    QMenu *bans = addMenu(tr("&Ban the sender"));
    bans->setObjectName(QStringLiteral("banMenu"));
    addSpans(*bans, "ban_", &MuteMenu::ban);
}

void MuteMenu::addSpans(QMenu &menu, const char *prefix, void (MuteMenu::*choose)(qint64 ms))
{
    int number = 0;
    for (const MuteSpan &span : kSpans) {
        const QString label = QCoreApplication::translate("MuteSpan", span.label);
        QAction *action = menu.addAction(QStringLiteral("&%1  %2").arg(++number).arg(label));
        action->setObjectName(QLatin1String(prefix) + span.id);
        connect(action, &QAction::triggered, this, [this, choose, ms = span.ms] { (this->*choose)(ms); });
    }
}

void MuteMenu::mute(qint64 ms)
{
    emit muted(m_wall() + ms);
}

void MuteMenu::ban(qint64 ms)
{
    emit banned(m_wall() + ms);
}

} // namespace barrage
