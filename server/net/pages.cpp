// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/pages.h"

#include <QCryptographicHash>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

constexpr QLatin1String kCompressed(".gz");

struct TypeRow
{
    QLatin1String suffix;
    const char *type;
};

constexpr TypeRow kTypes[] = {
    {QLatin1String("html"), "text/html; charset=utf-8"},
    {QLatin1String("css"), "text/css; charset=utf-8"},
    {QLatin1String("js"), "text/javascript; charset=utf-8"},
    {QLatin1String("svg"), "image/svg+xml"},
    {QLatin1String("png"), "image/png"},
    {QLatin1String("webmanifest"), "application/manifest+json"},
    {QLatin1String("json"), "application/json"},
};

QByteArray typeOf(const QString &file)
{
    const QString suffix = QFileInfo(file).suffix();
    const auto row = std::ranges::find_if(kTypes, [&](const TypeRow &each) { return each.suffix == suffix; });
    return row == std::end(kTypes) ? "application/octet-stream" : row->type;
}

QByteArray contentsOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QByteArray stylesIn(const QByteArray &html)
{
    static constexpr QByteArrayView kBegin("<style>");
    QByteArray sources;
    for (qsizetype at = html.indexOf(kBegin); at >= 0; at = html.indexOf(kBegin, at)) {
        at += kBegin.size();
        sources += ' ' + cspHash(html.mid(at, html.indexOf("</style>", at) - at));
    }
    return sources;
}

Page readPage(const QString &path)
{
    const QByteArray body = contentsOf(path);
    return {typeOf(path), body, contentsOf(path + kCompressed),
            QCryptographicHash::hash(body, QCryptographicHash::Sha256).toHex().left(16),
            path.endsWith(QLatin1String(".html")) ? stylesIn(body) : QByteArray()};
}

} // namespace

QByteArray cspHash(const QByteArray &content)
{
    return "'sha256-" + QCryptographicHash::hash(content, QCryptographicHash::Sha256).toBase64() + '\'';
}

QByteArray Page::etag(bool compressed) const
{
    return '"' + hash + (compressed ? "-gz\"" : "\"");
}

Pages::Pages(const QString &root)
{
    const QDir folder(root);
    for (QDirIterator each(root, QDir::Files, QDirIterator::Subdirectories); each.hasNext();) {
        const QString path = each.next();
        if (!path.endsWith(kCompressed))
            m_pages.insert('/' + folder.relativeFilePath(path).toUtf8(), readPage(path));
    }
}

const Page *Pages::find(const QByteArray &path, const QList<QByteArray> &languages) const
{
    if (isWorded(path)) {
        for (const QByteArray &language : languages + QList<QByteArray> {"en"}) {
            if (const Page *page = find("/index." + language + ".html"))
                return page;
        }
    }
    const auto page = m_pages.constFind(path);
    return page == m_pages.cend() ? nullptr : &*page;
}

} // namespace barrage
