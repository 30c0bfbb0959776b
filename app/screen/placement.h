// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/result.h"
#include "screen/display.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QQuickView;
class QScreen;

namespace barrage {

// Where the window of a screen is: over a whole display, an ordinary window, or nowhere. It follows its
// display through unplugging and back and never goes to another one by itself, stays in front, and is dark
// where it could not be transparent. Lives on: the GUI thread.
class Placement : public QObject
{
    Q_OBJECT

public:
    // The view outlives it, and is loaded when it is opened.
    explicit Placement(QQuickView &view);

    // See Screen.
    Status open(const QString &choice, const QString &serial);
    void restore(const DisplayId &wanted);
    void leave();

    // Now, or as soon as its display is there.
    bool isOverlay() const { return m_kind == Kind::Overlay; }
    bool isNowhere() const { return m_kind == Kind::Nowhere; }
    // The one that it covers, or waits for; with an empty name: none.
    const DisplayId &display() const { return m_display; }

    void setHidden(bool hidden);
    // What lies behind the bullets is to shine through.
    void setSeeThrough(bool seeThrough);

signals:
    void placed(const QString &display);
    void lost();         // the window has gone with its display
    void closedByHand(); // it is hidden from now on
    void failed(const barrage::Error &error);
    void mended(const QString &code);

private:
    enum class Kind { Nowhere, Window, Overlay };

    bool mayCover() const;
    void place(QScreen *screen, Kind kind);
    void cover(QScreen *screen);
    void openWindow(QScreen *screen);
    void stand(QScreen *screen);
    void wait(const DisplayId &wanted);
    void follow(QScreen *screen);
    void fitScene();
    void keepWatch();
    void lookBehind();
    void coverAfterAll();
    void showOrHide();
    void onDisplayAdded(QScreen *screen);
    void onDisplayRemoved(QScreen *screen);
    void onVisibleChanged(bool visible);

    QQuickView &m_view;
    Kind m_kind = Kind::Nowhere;
    DisplayId m_display;                // of an overlay
    std::optional<DisplayId> m_instead; // it would cover this one, could it be transparent
    QTimer m_watch;
    bool m_hidden = false;
    bool m_seeThrough = true;
    bool m_dark = false;   // where it should be transparent, and that was said
    bool m_lost = false;   // that display is not there, and the window neither
    bool m_moving = false; // the window is being made anew
};

} // namespace barrage
