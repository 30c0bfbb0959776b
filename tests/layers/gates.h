// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

// House rules that a compiler does not see. Each gate reads the tree under a root and returns its complaints.
namespace barrage {

// SQL in a string literal of C++, or a .sql file, outside server/store.
QStringList sqlOutsideTheStore(const QString &root);

// Text.style in QML: a phone could crash Qt 6.4 with it.
QStringList textStyles(const QString &root);
// Text of QML that is not set to PlainText: every other format loads pictures from URLs in a message.
QStringList richTexts(const QString &root);

// SIGNAL() and SLOT(): errors only at run time.
QStringList stringConnects(const QString &root);

// Maps of variants in our headers, where a type belongs.
QStringList variantMaps(const QString &root);

// processEvents, QEventLoop, exec() of dialogs and menus: anything may happen inside them. main.cpp runs the
// one loop; exec() of a query in the store is something else.
QStringList nestedLoops(const QString &root);

// Bounds of server/core/limits.h that no test names, as far as something is answered at them: those below
// its line "cadences and caches" need none.
QStringList untestedBounds(const QString &root);

// Source files that do not say their licence in one of the first lines.
QStringList withoutLicence(const QString &root);

} // namespace barrage
