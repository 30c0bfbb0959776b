// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/importcheck.h"
#include "core/importprogress.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPlainTextEdit;
class QProgressBar;
class QPushButton;

namespace barrage {

// A file of rules on its way into the book: what is in it, what can't be used and why, how far it is, and
// back out again. Deletes itself when it is closed.
class ImportDialog : public QDialog
{
    Q_OBJECT

public:
    ImportDialog(const QString &fileName, const QByteArray &file, const QList<Rule> &known, QWidget *parent);

public slots:
    void setProgress(const barrage::ImportProgress &progress);

signals:
    void confirmed(const QList<barrage::Rule> &rules);
    void undone(const QList<barrage::RuleId> &rules);

private:
    void makeChoices();
    void makeButtons();
    void read();
    void tellSorted(qsizetype entries, qsizetype all);
    void confirm();
    void undo();
    void showReport();

    QString m_fileName;
    QByteArray m_file;
    ImportCheck m_check;
    QList<RuleId> m_added;
    QComboBox *m_kind;
    QComboBox *m_action;
    QLabel *m_outcome;
    QProgressBar *m_progress;
    QPlainTextEdit *m_report;
    QPushButton *m_import = nullptr;
    QPushButton *m_undo = nullptr;
    QPushButton *m_close = nullptr;
};

} // namespace barrage
