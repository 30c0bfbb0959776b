// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>
#include <QString>
#include <QVarLengthArray>

#include <optional>

namespace barrage {

// A JSON object as the page writes most of them: texts only, none of them with an escape, and no blanks
// between. It is read in place, for a tenth of what a QJsonDocument takes. Lives no longer than its bytes.
class FlatObject
{
public:
    // Nothing: it is not one of these, or no JSON at all.
    static std::optional<FlatObject> read(QByteArrayView utf8);

    bool contains(QLatin1String name) const { return find(name) != nullptr; }
    QString text(QLatin1String name, const QString &absent = {}) const;

private:
    struct Field
    {
        QByteArrayView name;
        QByteArrayView text;
    };

    const Field *find(QByteArrayView name) const;
    const Field *find(QLatin1String name) const { return find(QByteArrayView(name.data(), name.size())); }

    QVarLengthArray<Field, 8> m_fields;
};

} // namespace barrage
