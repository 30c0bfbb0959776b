// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "actionrunner.h"
#include "admin/console.h"
#include "invitation.h"
#include "keepawake.h"
#include "panickey.h"
#include "screen/screens.h"

#include <QHostAddress>
#include <QObject>
#include <QTimer>

#include <memory>
#include <optional>

namespace barrage {

class Host;

// The composition root of the windows: owns console and screens, and draws the lines between them and the
// host. Lives on: the GUI thread.
class AppWindows : public QObject
{
    Q_OBJECT

public:
    // The host is open and does not listen yet.
    explicit AppWindows(Host &host, QObject *parent = nullptr);

    // Shows the windows, the screens as Screens::open() says; what can't be opened is told in the console.
    void open(const QStringList &screenChoices);
    // What the join card says from now on. `tlsName`: see joinaddresses.h.
    void invite(const QHostAddress &address, quint16 port, const std::optional<QString> &tlsName = {});
    // From now on panic works in every program's window, where the system lets it.
    void takePanicKey();
    void close();

    Console &console() { return m_console; }
    Screens &screens() { return m_screens; }
    Screen &screen() { return m_screens.first(); }
    void run(OperatorAction action) { m_actions.run(action); }

signals:
    void quitAsked();
    // Of the console's choices: what the room is to keep.
    void screenSettingsChosen(int screen, const barrage::ScreenSettings &settings);

private:
    void wireConsole();
    void wireNews();
    void takeSeat();
    void wireScreens();
    void wireSettings();
    void wireActions();
    void wireInvitation();
    void wireEachOther();
    void chooseDisplay(int screen, const QString &choice);
    void addScreen();
    void tellShown(bool shown);
    void tellState(const ShowState &state);
    void tellStatus();
    void mirror();
    void standOpposite();

    Host &m_host;
    Console m_console;
    Screens m_screens;
    ActionRunner m_actions {m_screens};
    Invitation m_invitation;
    std::optional<KeepAwake> m_awake; // while the show runs
    std::unique_ptr<PanicKey> m_panicKey;
    QTimer m_beat;       // tells the room that the console's seat is taken
    QTimer m_statusBeat; // how many bullets wait changes without a signal
    int m_mirrored = 0;  // the screen that the console looks at
};

} // namespace barrage
