// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>

namespace barrage {

struct Page
{
    QByteArray type;
    QByteArray body;
    QByteArray etag; // changes with the body
};

// The files of the phone page, read once. A path is looked up, never resolved, so there is no way out of the
// root.
class Pages
{
public:
    // Everything below the folder, which may be a Qt resource.
    explicit Pages(const QString &root);

    // nullptr: there is no such page. "/" is index.html. Valid as long as this object.
    const Page *find(const QByteArray &path) const;

private:
    QHash<QByteArray, Page> m_pages;
};

} // namespace barrage
