// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/rulemodel.h"

#include "admin/wording.h"
#include "moderation/ruleactions.h"

namespace barrage {

namespace {

constexpr int kNumbers = static_cast<int>(Qt::AlignRight) | static_cast<int>(Qt::AlignVCenter);

} // namespace

RuleModel::RuleModel(QObject *parent)
    : QAbstractTableModel(parent)
{
}

int RuleModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rules.size());
}

int RuleModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RuleModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Rule &rule = m_rules.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return text(rule, index.column());
    case Qt::CheckStateRole:
        return index.column() == Pattern ? QVariant(rule.enabled ? Qt::Checked : Qt::Unchecked) : QVariant();
    case Qt::TextAlignmentRole:
        return index.column() == Hits ? QVariant(kNumbers) : QVariant();
    default:
        return {};
    }
}

QVariant RuleModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation == Qt::Horizontal && role == Qt::TextAlignmentRole && section == Hits)
        return QVariant(kNumbers);
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Pattern:
        return tr("Pattern");
    case Kind:
        return tr("Kind");
    case Action:
        return tr("Action");
    case Detail:
        return tr("Detail");
    case Hits:
        return tr("Hits");
    default:
        return {};
    }
}

Qt::ItemFlags RuleModel::flags(const QModelIndex &index) const
{
    const auto usual = QAbstractTableModel::flags(index);
    return index.isValid() && index.column() == Pattern ? usual | Qt::ItemIsUserCheckable : usual;
}

bool RuleModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    if (role != Qt::CheckStateRole || index.column() != Pattern
        || !checkIndex(index, CheckIndexOption::IndexIsValid))
        return false;
    Rule asked = m_rules.at(index.row());
    asked.enabled = value.toInt() == Qt::Checked;
    emit edited(asked);
    return false;
}

int RuleModel::rowOf(RuleId id) const
{
    return m_rows.value(id, -1);
}

void RuleModel::setRules(const QList<Rule> &rules)
{
    beginResetModel();
    m_rules = rules;
    m_rows.clear();
    for (int row = 0; row < rowCount(); ++row)
        m_rows.insert(m_rules[row].id, row);
    endResetModel();
}

void RuleModel::setHits(const QList<RuleCount> &counts)
{
    for (const RuleCount &count : counts) {
        const int row = rowOf(count.rule);
        if (row < 0 || m_rules[row].hits == count.hits)
            continue;
        m_rules[row].hits = count.hits;
        emit dataChanged(index(row, Hits), index(row, Hits), {Qt::DisplayRole});
    }
}

// What its action has to say more.
QString RuleModel::detail(const Rule &rule)
{
    const RuleActionRow *action = barrage::rowOf(rule.action);
    switch (action ? action->field : RuleActionRow::Field::None) {
    case RuleActionRow::Field::None:
        return {};
    case RuleActionRow::Field::Replacement:
        return rule.replacement.isEmpty() ? QStringLiteral("***") : rule.replacement;
    case RuleActionRow::Field::Minutes:
        return tr("%1 min").arg(rule.muteMinutes);
    case RuleActionRow::Field::Tag:
        return rule.tag.isEmpty() ? rule.pattern : rule.tag;
    }
    Q_UNREACHABLE();
}

QVariant RuleModel::text(const Rule &rule, int column) const
{
    switch (column) {
    case Pattern:
        return rule.pattern;
    case Kind:
        return wordedKind(rule.kind);
    case Action:
        return wordedAction(rule.action);
    case Detail:
        return detail(rule);
    case Hits:
        return rule.hits;
    default:
        return {};
    }
}

} // namespace barrage
