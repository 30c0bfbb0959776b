// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/keepsaying.h"

#include "store/openstore.h"

#include <QTimer>

#include <cstdio>

namespace barrage::test {

namespace {

constexpr int kBatch = 7;
constexpr int kResent = 3; // of those acknowledged last

class Crowd : public QObject
{
public:
    Crowd(const QString &path, bool early)
        : m_open(path)
        , m_from(m_open.phone(QUuid::createUuid().toByteArray()))
        , m_early(early)
    {
        connect(&m_open.store(), &Store::committed, this, &Crowd::onCommitted);
        connect(&m_open.store(), &Store::failed, this, &Crowd::onFailed);
        connect(&m_next, &QTimer::timeout, this, &Crowd::sayMore);
        m_next.start(0);
    }

private:
    void sayMore()
    {
        while (m_waiting.size() < kBatch)
            m_waiting.append(QUuid::createUuid().toString(QUuid::Id128));
        for (const QString &id : m_waiting + m_waiting.first(1) + m_kept) // the first one is tapped twice
            m_open.enqueue(AddMessage {m_open.draft(m_from, id)});
        if (m_early)
            acknowledge(m_waiting);
        m_open.store().flush();
    }

    void acknowledge(const QStringList &ids)
    {
        for (const QString &id : ids)
            std::printf("+%s\n", qPrintable(id));
        std::fflush(stdout);
    }

    void onCommitted(const QList<Committed> &)
    {
        if (!m_early)
            acknowledge(m_waiting);
        m_kept = m_waiting.last(kResent);
        m_waiting.clear();
        m_next.setInterval(0);
    }

    // In the field, phones ask again later.
    void onFailed(const QList<quint64> &, const Error &error)
    {
        std::printf("-%s\n", qPrintable(error.code));
        std::fflush(stdout);
        m_next.setInterval(2);
    }

    OpenStore m_open;
    EquipmentId m_from;
    const bool m_early;
    QTimer m_next;
    QStringList m_waiting;
    QStringList m_kept;
};

} // namespace

int keepSaying(const QString &path, bool early)
{
    const Crowd crowd(path, early);
    return QCoreApplication::exec();
}

} // namespace barrage::test
