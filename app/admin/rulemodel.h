// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/rule.h"
#include "core/rulecount.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QList>

namespace barrage {

// The rules in their order. Ticking a box asks for the change by edited(); the box shows what the room says.
class RuleModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { Pattern, Kind, Action, Detail, Hits, ColumnCount };

    explicit RuleModel(QObject *parent);

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;

    const Rule &rule(int row) const { return m_rules.at(row); }
    const QList<Rule> &rules() const { return m_rules; }
    int rowOf(RuleId id) const; // -1: not here
    void setRules(const QList<Rule> &rules);
    void setHits(const QList<RuleCount> &counts);

signals:
    void edited(const barrage::Rule &rule);

private:
    static QString detail(const Rule &rule);
    QVariant text(const Rule &rule, int column) const;

    QList<Rule> m_rules;
    QHash<RuleId, int> m_rows;
};

} // namespace barrage
