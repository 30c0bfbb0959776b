// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/wording.h"

#include "moderation/ruleactions.h"
#include "moderation/rulekinds.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QLocale>

#include <algorithm>

namespace barrage {

namespace {

// About as long as a bullet takes to cross; the screen does not report when it has left.
constexpr qint64 kOnScreenMs = 10'000;

struct Wording
{
    Q_DECLARE_TR_FUNCTIONS(Wording)
};

} // namespace

QString senderOf(const Message &message)
{
    return message.fromName.isEmpty() ? Wording::tr("Somebody") : message.fromName;
}

QString wordedAge(qint64 ms)
{
    const qint64 seconds = std::max<qint64>(0, ms / 1000);
    if (seconds < 60)
        return Wording::tr("%1 s").arg(seconds);
    if (seconds < 3600)
        return Wording::tr("%1 min").arg(seconds / 60);
    return Wording::tr("%1 h").arg(seconds / 3600);
}

QString wordedTime(qint64 wallMs, qint64 nowWallMs)
{
    const QDateTime when = QDateTime::fromMSecsSinceEpoch(wallMs);
    const bool today = when.date() == QDateTime::fromMSecsSinceEpoch(nowWallMs).date();
    return when.toString(today ? QStringLiteral("HH:mm") : QStringLiteral("yyyy-MM-dd HH:mm"));
}

QString wordedState(const Message &message, qint64 nowWallMs)
{
    switch (progressOf(message)) {
    case Progress::Waiting:
        return Wording::tr("waiting");
    case Progress::Passed:
        return Wording::tr("on the way");
    case Progress::Shown:
        return nowWallMs - message.shownAt < kOnScreenMs ? Wording::tr("on screen") : Wording::tr("shown");
    case Progress::Refused:
        return Wording::tr("refused");
    case Progress::Recalled:
        return Wording::tr("recalled");
    case Progress::Dropped:
        return message.dropReason == DropReason::None
            ? Wording::tr("no room")
            : QCoreApplication::translate("DropReason", rowOf(message.dropReason).label);
    }
    Q_UNREACHABLE();
}

QString wordedAction(RuleAction action)
{
    const RuleActionRow *row = rowOf(action);
    return row ? QCoreApplication::translate("RuleAction", row->label) : Wording::tr("Unknown");
}

QString wordedDryRun(RuleAction action, qint64 hits, qint64 tried)
{
    const RuleActionRow *row = rowOf(action);
    const char *sentence = row ? row->wouldHave : ruleActions().front().wouldHave;
    return QCoreApplication::translate("RuleAction", sentence)
        .arg(QLocale().toString(hits), QLocale().toString(tried));
}

QString wordedTags(const QStringList &tags)
{
    return tags.isEmpty() ? QString() : Wording::tr("tagged %1").arg(tags.join(QStringLiteral(", ")));
}

QString wordedKind(const QString &kindId)
{
    const RuleKind *kind = ruleKindFromId(kindId);
    return kind ? QCoreApplication::translate("RuleKind", kind->label) : kindId;
}

QString wordedVerdict(const Verdict &verdict, const QString &pattern)
{
    switch (verdict.outcome) {
    case Outcome::Block:
        return verdict.muteMinutes == 0 ? Wording::tr("Blocked by “%1”").arg(pattern)
                                        : Wording::tr("Blocked by “%1”, and the sender muted for %2 min")
                                              .arg(pattern)
                                              .arg(verdict.muteMinutes);
    case Outcome::Hold:
        return pattern.isEmpty() ? Wording::tr("Held: a rule is broken, so nothing passes unseen")
                                 : Wording::tr("Held for a person by “%1”").arg(pattern);
    case Outcome::Show:
        if (!verdict.tags.isEmpty())
            return Wording::tr("Shown as “%1”, %2").arg(verdict.text, wordedTags(verdict.tags));
        return pattern.isEmpty() ? Wording::tr("Shown: no rule hits it")
                                 : Wording::tr("Shown as “%1”").arg(verdict.text);
    }
    Q_UNREACHABLE();
}

} // namespace barrage
