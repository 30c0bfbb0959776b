// SPDX-License-Identifier: GPL-3.0-or-later
#include "room/judge.h"

#include "core/limits.h"
#include "moderation/normalise.h"

#include <algorithm>

namespace barrage {

namespace {

const QString kOpen = QStringLiteral("open");
const QString kRule = QStringLiteral("rule");
const QString kTrusted = QStringLiteral("trusted");
const QString kOperator = QStringLiteral("operator");
const QString kHeld = QStringLiteral("held"); // the name of SaveSettings

} // namespace

Judge::Judge(RoomState &state, const RuleDesk &rules, const QMap<QString, QByteArray> &kept)
    : m_state(state)
    , m_rules(rules)
    , m_alarm(state.clocks.steady)
    , m_heldBecause(QString::fromUtf8(kept.value(kHeld)))
{
}

bool Judge::isByMachine(const QString &by)
{
    return by == kOpen || by == kRule || by == kTrusted;
}

Ruling Judge::rule(const Draft &draft)
{
    const bool looks = m_state.mode != InterceptorMode::Open;
    const QList<EarlierText> earlier
        = looks ? m_lately.of(draft.from, m_state.clocks.steady()) : QList<EarlierText>();
    const Ruling ruling = ruleOn(draft.from, draft.text, earlier);
    if (draft.from == m_state.console)
        return ruling;
    m_lately.note(draft.from, draft.text, m_state.clocks.steady());
    m_alarm.note(ruling.verdict.outcome == Outcome::Block, repeatKeyOf(draft.text));
    if (!m_heldBecause.isEmpty())
        return ruling;
    const QString why = m_alarm.reason(m_state.settings);
    if (why.isEmpty())
        return ruling;
    hold(why);
    return ruleOn(draft.from, draft.text, earlier);
}

Ruling Judge::ruleAgain(const Message &message) const
{
    return ruleOn(message.from, message.original);
}

Ruling Judge::ruleOn(EquipmentId from, const QString &text, const QList<EarlierText> &earlier) const
{
    const Verdict verdict = verdictOn(from, text, earlier);
    return {verdict, nameOf(from, verdict.outcome)};
}

// The operator's own word needs no approval, but the rules see it too: a slip of the tongue is one.
Verdict Judge::verdictOn(EquipmentId from, const QString &text, const QList<EarlierText> &earlier) const
{
    const bool isOperator = isStored(from) && from == m_state.console;
    const bool skipsQueue = isOperator || isTrusted(from);
    const bool relaxed = skipsQueue && m_state.mode == InterceptorMode::Approve;
    Verdict verdict
        = intercept(relaxed ? InterceptorMode::Filter : m_state.mode, m_rules.book(), text, earlier);
    if (!isOperator && (!m_heldBecause.isEmpty() || isDoubtful(from)))
        verdict.outcome = std::max(verdict.outcome, Outcome::Hold);
    return verdict;
}

QString Judge::nameOf(EquipmentId from, Outcome outcome) const
{
    if (outcome == Outcome::Hold)
        return {};
    if (isStored(from) && from == m_state.console)
        return kOperator;
    if (m_state.mode == InterceptorMode::Open)
        return kOpen;
    return outcome == Outcome::Show && m_state.mode == InterceptorMode::Approve ? kTrusted : kRule;
}

bool Judge::isTrusted(EquipmentId from) const
{
    const Equipment *known = m_state.devices.find(from);
    return known && !m_state.panicked && m_state.settings.trustAfter > 0
        && known->approvals >= m_state.settings.trustAfter;
}

bool Judge::isDoubtful(EquipmentId from) const
{
    const Equipment *known = m_state.devices.find(from);
    return known && known->doubtful && known->approvals < limits::kApprovalsAgainstDoubt;
}

QString Judge::repeatKeyOf(const QString &text) const
{
    if (!m_state.settings.holdAtSameText)
        return {};
    const auto normal = normalise(text);
    return normal ? normal.value().text : text;
}

// It outlives a restart: who starts anew finds it as it was.
void Judge::hold(const QString &why)
{
    m_heldBecause = why;
    ++m_state.generation;
    m_state.outbox.keep(kHeld, SaveSettings {kHeld, why.toUtf8()});
    emit m_state.news.heldAutomatically(why);
}

void Judge::endHold()
{
    m_alarm.reset();
    if (m_heldBecause.isEmpty())
        return;
    m_heldBecause.clear();
    m_state.outbox.keep(kHeld, SaveSettings {kHeld, {}});
    emit m_state.news.heldAutomatically({});
}

} // namespace barrage
