// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/rulefiles.h"

#include "admin/parts.h"
#include "admin/rulemodel.h"
#include "core/limits.h"

#include <QFileDialog>
#include <QSaveFile>
#include <QStandardPaths>

namespace barrage {

namespace {

QString folder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
}

Error fileError(const QString &text)
{
    return {QStringLiteral("file"), text};
}

} // namespace

RuleFiles::RuleFiles(const RuleModel &rules, QWidget *page)
    : QObject(page)
    , m_rules(rules)
    , m_page(page)
{
}

void RuleFiles::askImport()
{
    auto *dialog
        = new QFileDialog(m_page, tr("Import rules"), folder(), tr("Word lists (*.txt *.csv *.json)"));
    identify(dialog, "importFile", dialog->windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &RuleFiles::read);
    dialog->open();
}

void RuleFiles::askExport()
{
    auto *dialog = new QFileDialog(m_page, tr("Export rules"), folder(),
                                   tr("Table (*.csv);;JSON (*.json);;Patterns only (*.txt)"));
    identify(dialog, "exportFile", dialog->windowTitle());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("barrage-rules.csv"));
    connect(dialog, &QFileDialog::fileSelected, this, &RuleFiles::write);
    dialog->open();
}

void RuleFiles::read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return emit failed(fileError(tr("The file can't be read: %1").arg(file.errorString())));
    const QByteArray bytes = file.read(limits::kWordListBytes + 1); // one too many is refused with the reason
    m_dialog = new ImportDialog(QFileInfo(path).fileName(), bytes, m_rules.rules(), m_page);
    connect(m_dialog, &ImportDialog::confirmed, this, &RuleFiles::imported);
    connect(m_dialog, &ImportDialog::undone, this, &RuleFiles::undone);
    m_dialog->open();
}

void RuleFiles::write(const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly)
        && file.write(writeWordList(m_rules.rules(), wordListFormatOf(path))) >= 0 && file.commit();
    if (!written)
        emit failed(fileError(tr("The file can't be written: %1").arg(file.errorString())));
}

void RuleFiles::setProgress(const ImportProgress &progress)
{
    if (m_dialog)
        m_dialog->setProgress(progress);
}

} // namespace barrage
