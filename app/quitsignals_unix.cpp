// SPDX-License-Identifier: GPL-3.0-or-later
#include "quitsignals.h"

#include <QSocketNotifier>

#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

namespace barrage {

namespace {

// A handler may do next to nothing, but write to a pipe it may: the notifier reads the other end.
int g_pipe[2] = {-1, -1};
constexpr int kSignals[] = {SIGINT, SIGTERM, SIGHUP};

void onSignal(int)
{
    const int error = errno; // of what was interrupted
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(g_pipe[0], &byte, 1);
    errno = error;
}

// In two steps, because macOS has no SOCK_CLOEXEC.
bool openPipe()
{
    if (::socketpair(AF_UNIX, SOCK_STREAM, 0, g_pipe) != 0)
        return false;
    for (const int end : g_pipe)
        ::fcntl(end, F_SETFD, FD_CLOEXEC);
    return true;
}

// Those that were ignored when we started (nohup) stay ignored.
void handleAll(void (*handler)(int))
{
    struct sigaction action = {};
    action.sa_handler = handler;
    action.sa_flags = SA_RESTART;
    for (const int each : kSignals) {
        struct sigaction before = {};
        ::sigaction(each, nullptr, &before);
        if (before.sa_handler != SIG_IGN)
            ::sigaction(each, &action, nullptr);
    }
}

} // namespace

QuitSignals::QuitSignals(QObject *parent)
    : QObject(parent)
{
    if (!openPipe())
        return;
    auto *notifier = new QSocketNotifier(g_pipe[1], QSocketNotifier::Read, this);
    connect(notifier, &QSocketNotifier::activated, this, [this] {
        char byte = 0;
        if (::read(g_pipe[1], &byte, 1) == 1)
            emit quitAsked();
    });
    handleAll(onSignal);
}

QuitSignals::~QuitSignals()
{
    handleAll(SIG_DFL);
    for (const int end : g_pipe)
        ::close(end);
}

} // namespace barrage
