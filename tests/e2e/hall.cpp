// SPDX-License-Identifier: GPL-3.0-or-later
#include "e2e/hall.h"

#include <QDir>
#include <QGuiApplication>
#include <QPixmap>
#include <QScreen>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <cstdlib>

namespace barrage {

QImage displayPicture()
{
    return QGuiApplication::primaryScreen()->grabWindow(0).toImage().convertToFormat(QImage::Format_RGB32);
}

int inkOn(const QImage &picture, QColor color)
{
    constexpr int kTolerance = 12;
    int count = 0;
    for (int y = 0; y < picture.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(picture.constScanLine(y));
        for (int x = 0; x < picture.width(); ++x) {
            count += std::abs(qRed(line[x]) - color.red()) < kTolerance
                && std::abs(qGreen(line[x]) - color.green()) < kTolerance
                && std::abs(qBlue(line[x]) - color.blue()) < kTolerance;
        }
    }
    return count;
}

int inkOnDisplay(QColor color)
{
    return inkOn(displayPicture(), color);
}

bool join(BrowserTab &tab, const QUrl &page)
{
    return tab.navigate(page)
        && tab.waitForText(QStringLiteral("#status"), QStringLiteral("Connected"), 15'000);
}

bool say(BrowserTab &tab, const QString &text, QColor color)
{
    if (!tab.click(QStringLiteral("input[name=color][value='%1']").arg(color.name()))
        || !tab.focus(QStringLiteral("#text")))
        return false;
    tab.insertText(text);
    return tab.click(QStringLiteral("#send"));
}

bool newestIs(BrowserTab &tab, const QString &state, int timeoutMs)
{
    return tab.waitFor(QStringLiteral("document.querySelector('#own li')?.dataset.state === '%1'").arg(state),
                       timeoutMs);
}

QVariant storedValue(const QString &dataDir, const QString &query)
{
    const QString name = QStringLiteral("beside");
    QVariant value;
    {
        QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), name);
        database.setDatabaseName(QDir(dataDir).filePath(QStringLiteral("barrage.sqlite")));
        database.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        if (database.open()) {
            QSqlQuery row(query, database);
            if (row.next())
                value = row.value(0);
        }
    }
    QSqlDatabase::removeDatabase(name);
    return value;
}

} // namespace barrage
