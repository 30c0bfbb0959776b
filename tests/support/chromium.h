// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/devtools.h"

#include <QProcess>
#include <QTemporaryDir>

#include <memory>

namespace barrage {

class Page;

// A headless Chromium of our own, with an empty profile that is gone afterwards. Ends with the object; its
// pages must be gone by then.
class Chromium
{
public:
    Chromium();
    ~Chromium();
    Q_DISABLE_COPY_MOVE(Chromium)

    // False: it can't be started; error() says why.
    bool start();
    const QString &error() const { return m_error; }

    // A tab with storage of its own, like another phone. A page made with the storage of another is a second
    // tab of that phone, or the same phone after its tab was closed.
    std::unique_ptr<Page> newPage();
    std::unique_ptr<Page> newPage(const QString &storage);

private:
    QUrl awaitUrl();

    QTemporaryDir m_profile;
    QProcess m_process;
    QByteArray m_log;
    QString m_error;
    DevTools m_tools;
};

} // namespace barrage
