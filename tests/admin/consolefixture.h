// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "admin/console.h"
#include "admin/messagelist.h"

#include "sample.h"

#include <QAbstractButton>
#include <QSignalSpy>
#include <QTest>

#include <memory>

namespace barrage {

// The real window, offscreen, and real keys; one new window for each test function.
class ConsoleFixture : public QObject
{
protected:
    void open()
    {
        // The offscreen platform says what windows it cannot do.
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!This plugin does not support)")));
        m_console = std::make_unique<Console>([] { return sample::kNow; });
        m_console->show();
        m_console->activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(m_console.get()));
    }

    template <typename Widget>
    Widget *find(const char *name)
    {
        auto *found = m_console->findChild<Widget *>(QLatin1String(name));
        if (!found)
            qFatal("there is no %s", name);
        return found;
    }
    MessageList *list(const char *name) { return find<MessageList>(name); }
    void click(const char *name) { find<QAbstractButton>(name)->click(); }
    static void press(QWidget *widget, Qt::Key key, Qt::KeyboardModifiers with = Qt::NoModifier)
    {
        QTest::keyClick(widget, key, with);
    }

    std::unique_ptr<Console> m_console;
};

} // namespace barrage
