// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "screen/screen.h"

#include <QGuiApplication>
#include <QQuickItem>
#include <QRegularExpression>
#include <QTest>

#include <memory>

namespace barrage {

inline Message redMessage(int id)
{
    Message message;
    message.id = MessageId(id);
    message.text = QStringLiteral("red");
    message.mode = BulletMode::Top;
    message.color = 0xff0000;
    return message;
}

inline int countOf(const QImage &image, const QColor &color)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            found += image.pixelColor(x, y) == color ? 1 : 0;
    }
    return found;
}

// The smallest rectangle that holds all of a colour.
inline QRect extentOf(const QImage &image, const QColor &color)
{
    QRect extent;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) == color)
                extent |= QRect(x, y, 1, 1);
        }
    }
    return extent;
}

// A screen, new for each test function, without a desktop.
class ScreenFixture : public QObject
{
protected:
    void make()
    {
        QTest::failOnWarning(QRegularExpression(QStringLiteral("^(?!.*OpenType support missing)")));
        m_screen = std::make_unique<Screen>();
    }

    void openWindow()
    {
        QVERIFY(m_screen->open(QStringLiteral("window")));
        QVERIFY(QTest::qWaitForWindowExposed(window()));
    }

    static QRectF placeOf(const char *name)
    {
        const auto *item = window()->contentItem()->findChild<QQuickItem *>(QLatin1String(name));
        return {item->position(), item->size()};
    }

    static QQuickWindow *window()
    {
        return qobject_cast<QQuickWindow *>(QGuiApplication::topLevelWindows().constFirst());
    }

    std::unique_ptr<Screen> m_screen;
};

} // namespace barrage
