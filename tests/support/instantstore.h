// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/write.h"

#include <QObject>
#include <QSet>

#include <optional>

namespace barrage {

// A store for tests that is a list of rows in memory. Connect it queued, as the real one: what is asked in
// one turn is answered in one later turn. It keeps the store's promises: unique client ids, gap-free numbers,
// known secrets.
class InstantStore : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    enum class Fault {
        None,
        Outage,  // nothing is kept, and it says so
        Doubt,   // everything is kept, and it says that nothing was
        Refusal, // each write is refused for its own fault
    };
    void setFault(Fault fault) { m_fault = fault; }
    void setFailing(bool failing) { m_fault = failing ? Fault::Outage : Fault::None; }
    // While held back nothing is answered; letting go answers all of it.
    void setHeldBack(bool heldBack);

    const QList<Message> &messages() const { return m_messages; }
    const QList<Decision> &decisions() const { return m_decisions; }
    const QList<Equipment> &equipment() const { return m_equipment; }
    const QList<Rule> &rules() const { return m_rules; }
    std::optional<InterceptorMode> mode() const { return m_mode; }
    const Event &event() const { return m_event; }
    const QMap<QString, QByteArray> &settings() const { return m_settings; }

    // What a crash loses.
    void forgetAsked() { m_asked.clear(); }
    // As if it had been stored in an earlier run.
    void adopt(const Message &message) { m_messages.append(message); }
    // What a start finds: as the store's own, without what is older than this run.
    Snapshot snapshot() const;

public slots:
    void enqueue(const barrage::Write &write);

signals:
    void committed(const QList<barrage::Committed> &answers);
    void failed(const QList<quint64> &tickets, const barrage::Error &error);

private:
    using Answer = decltype(Committed::what);

    void drain();
    void reportFailed(const QList<Write> &asked);
    Answer keep(const AddMessage &add);
    Answer keep(const RecordDecision &record);
    Answer keep(const SaveMessage &save);
    Answer keep(const SaveRelease &save);
    Answer keep(const AddPlus &add);
    Answer keep(const FindMessage &find);
    Answer keep(const Enrol &enrol);
    Answer keep(const Mute &mute);
    Answer keep(const Ban &ban);
    Answer keep(const SaveEvent &save);
    Answer keep(const SaveInterceptor &save);
    Answer keep(const SaveRules &save);
    Answer keep(const RemoveRules &remove);
    Answer keep(const SaveSettings &save);

    QList<Write> m_asked;
    QList<Message> m_messages;
    QList<Decision> m_decisions;
    QList<Equipment> m_equipment;
    QList<Rule> m_rules;
    QSet<std::pair<qint64, qint64>> m_pluses;
    Event m_event;
    QMap<QString, QByteArray> m_settings;
    std::optional<InterceptorMode> m_mode;
    Fault m_fault = Fault::None;
    bool m_heldBack = false;
};

} // namespace barrage
