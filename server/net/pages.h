// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>

namespace barrage {

struct Page
{
    QByteArray type;
    QByteArray body;
    QByteArray gzip;   // the same, compressed; empty: there is none
    QByteArray hash;   // of the body, 16 hex digits
    QByteArray styles; // CSP sources of the styles in it, each with a space in front

    // Strong, so it differs between the two bodies.
    QByteArray etag(bool compressed) const;
};

// The CSP source of an inline style or script with this content.
QByteArray cspHash(const QByteArray &content);

// The files of the phone page, read once. A path is looked up, never resolved, so there is no way out of the
// root. X.gz is the compressed body of X, and no page of its own.
class Pages
{
public:
    // Everything below the folder, which may be a Qt resource.
    explicit Pages(const QString &root);

    // nullptr: there is no such page. "/" and "/index.html" are index.LANGUAGE.html in the first of these
    // languages ("en", "zh") that there is one in, or else in English. Valid as long as this object.
    const Page *find(const QByteArray &path, const QList<QByteArray> &languages = {}) const;

    // Whether find() looks at the languages.
    static bool isWorded(const QByteArray &path) { return path == "/" || path == "/index.html"; }

private:
    QHash<QByteArray, Page> m_pages;
};

} // namespace barrage
