// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFile>
#include <QTemporaryDir>

namespace barrage {

// Gives a test program, before its application object, two displays without a desktop: DESK, the primary one,
// and WALL, which has two pixels for each unit of length. False: the folder can't be written.
inline bool pretendTwoDisplays(const QTemporaryDir &folder)
{
    QFile file(folder.filePath(QStringLiteral("displays.json")));
    if (!file.open(QIODevice::WriteOnly))
        return false;
    file.write(R"({"screens": [
        {"name": "DESK", "x": 0, "y": 0, "width": 1000, "height": 700, "logicalDpi": 96},
        {"name": "WALL", "x": 1000, "y": 0, "width": 1600, "height": 1200, "logicalDpi": 192}]})");
    return qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + file.fileName().toUtf8());
}

} // namespace barrage
