// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/console.h"
#include "core/joinaddress.h"
#include "core/operatoraction.h"
#include "keepawake.h"
#include "panickey.h"
#include "screen/screen.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace barrage {

class Host;

// The composition root of the windows: owns console and screen, draws the lines between them and the host,
// and runs the operator's actions. Lives on: the GUI thread.
class Windows : public QObject
{
    Q_OBJECT

public:
    // The host is open and does not listen yet.
    explicit Windows(Host &host, QObject *parent = nullptr);

    // Shows the windows; a screen that can't be opened is told in the console.
    void open(const QString &screenChoice);
    // What the join card says from now on. `tlsName`: see joinaddresses.h.
    void invite(const QHostAddress &address, quint16 port, const std::optional<QString> &tlsName = {});
    // From now on panic works in every program's window, where the system lets it.
    void takePanicKey();
    void close();

    Console &console() { return m_console; }
    Screen &screen() { return m_screen; }

public slots:
    void run(barrage::OperatorAction action);

signals:
    void panicked(int epoch);
    void unpinAsked();
    void announcementEnded();
    void quitAsked();

private:
    void wireConsole();
    void wireNews();
    void takeSeat();
    void wireScreen();
    void wireEachOther();
    void tellShown(bool shown);
    void tellState(const ShowState &state);
    void listDisplays();
    void mirror();
    void standOpposite();
    void lookAround();
    void paintJoinCard();
    void panic();

    Host &m_host;
    Console m_console;
    Screen m_screen;
    std::optional<KeepAwake> m_awake; // while the show runs
    std::unique_ptr<PanicKey> m_panicKey;
    QTimer m_beat;       // tells the room that the console's seat is taken
    QTimer m_lookAround; // the venue's network may change during the show
    QHostAddress m_address;
    quint16 m_port = 0;
    std::optional<QString> m_tlsName;
    QList<JoinAddress> m_addresses;
    JoinAddress m_chosen;
    QString m_title; // of the event
    int m_epoch = 0;
};

} // namespace barrage
