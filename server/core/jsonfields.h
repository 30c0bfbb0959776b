// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

// Settings as JSON objects: a visitor for a list of fields that is written once, for reading and for writing,
// so that neither can forget one. What is missing or of another type is left as it is.
namespace barrage {

struct JsonWriter
{
    QJsonObject &object;

    template <typename Value>
    void operator()(const char *name, const Value &value) const
    {
        object.insert(QLatin1String(name), value);
    }
    void operator()(const char *name, const QStringList &value) const
    {
        object.insert(QLatin1String(name), QJsonArray::fromStringList(value));
    }
};

struct JsonReader
{
    const QJsonObject &object;

    void operator()(const char *name, int &value) const { value = at(name).toInt(value); }
    void operator()(const char *name, double &value) const { value = at(name).toDouble(value); }
    void operator()(const char *name, bool &value) const { value = at(name).toBool(value); }
    void operator()(const char *name, QString &value) const { value = at(name).toString(value); }
    void operator()(const char *name, QStringList &value) const
    {
        if (!at(name).isArray())
            return;
        value.clear();
        for (const QJsonValue &each : at(name).toArray())
            value += each.toString();
    }
    void operator()(const char *name, QJsonArray &value) const { value = at(name).toArray(value); }

    QJsonValue at(const char *name) const { return object.value(QLatin1String(name)); }
};

} // namespace barrage
