// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace barrage {

// The forms that a Latin word (folded) takes in German and in the Romance languages: deppen, stronzi. Those
// of English are read in the text, see smartinflections.cpp.
QStringList inflectedForms(const QString &word);

} // namespace barrage
