// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/importdialog.h"
#include "core/result.h"

#include <QPointer>

namespace barrage {

class RuleModel;

// Asks for the file that rules come from or go to.
class RuleFiles : public QObject
{
    Q_OBJECT

public:
    RuleFiles(const RuleModel &rules, QWidget *page);

public slots:
    void askImport();
    void askExport();
    void setProgress(const barrage::ImportProgress &progress);

signals:
    void imported(const QList<barrage::Rule> &rules);
    void undone(const QList<barrage::RuleId> &rules);
    void failed(const barrage::Error &error);

private:
    void read(const QString &path);
    void write(const QString &path);

    const RuleModel &m_rules;
    QWidget *m_page;
    QPointer<ImportDialog> m_dialog;
};

} // namespace barrage
