// SPDX-License-Identifier: GPL-3.0-or-later
#include "quitsignals.h"

#include <QWinEventNotifier>

#include <qt_windows.h>

namespace barrage {

namespace {

HANDLE g_asked = nullptr;

// On a thread of its own. After Ctrl+C the program goes on; when the console closes it is ended as soon as
// this returns, or in a few seconds.
BOOL WINAPI onControl(DWORD event)
{
    SetEvent(g_asked);
    if (event != CTRL_C_EVENT && event != CTRL_BREAK_EVENT)
        Sleep(INFINITE);
    return TRUE;
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    g_asked = CreateEventW(nullptr, FALSE, FALSE, nullptr);
    if (!g_asked)
        return;
    auto *notifier = new QWinEventNotifier(g_asked, this);
    connect(notifier, &QWinEventNotifier::activated, this, &QuitSignals::quitAsked);
    SetConsoleCtrlHandler(onControl, TRUE);
}

// The event stays: the handler may be running, and nothing tells when it has ended.
QuitSignals::~QuitSignals()
{
    SetConsoleCtrlHandler(onControl, FALSE);
}

} // namespace barrage
