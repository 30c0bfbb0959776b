// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "core/rule.h"

#include <QFrame>

class QCheckBox;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;
class QSpinBox;

namespace barrage {

class PhraseEdit;

// The form for one rule, new or stored. What could not stand in a rule book can't be saved; the reason is
// beside the pattern while it is typed.
class RuleEditor : public QFrame
{
    Q_OBJECT

public:
    explicit RuleEditor(QWidget *parent);

    Rule rule() const;         // as it is in the form
    bool isAcceptable() const; // could stand in a rule book
    void edit(const Rule &rule);
    void startNew();
    void showProblem(const QString &reason);

signals:
    void saved(const barrage::Rule &rule);
    void removed(barrage::RuleId rule);
    void edited();

private:
    void makeFields();
    QWidget *makeButtons();
    void makeKindFields();
    void makeActionFields();
    void explain();
    void validate();
    void save();

    RuleId m_id {};
    qint64 m_hits = 0;
    QLabel *m_title;
    QComboBox *m_kind;
    QLabel *m_hint;
    QLineEdit *m_pattern;
    QLabel *m_problem;
    QComboBox *m_action;
    QLabel *m_actionHint;
    QLineEdit *m_replacement;
    QSpinBox *m_minutes;
    QLineEdit *m_tag;
    PhraseEdit *m_exceptions;
    QCheckBox *m_enabled;
    QPushButton *m_save;
    QPushButton *m_remove;
};

} // namespace barrage
