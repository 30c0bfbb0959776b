// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace barrage {

// A file of the source tree, as the checks of this folder read it.
struct SourceFile
{
    QString path; // from the root, with slashes
    QStringList lines;
    QStringList code; // the same lines without comments
};

// All files in the folders of this root (and below them) with one of these endings: ".cpp", "CMakeLists.txt".
QList<SourceFile> filesIn(const QString &root, const QStringList &folders, const QStringList &endings);

// server/room/room.cpp:12: what is wrong there. Lines count from 0 here and from 1 in the text.
QString complaint(const SourceFile &file, qsizetype line, const QString &what);

} // namespace barrage
