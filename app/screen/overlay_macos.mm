// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay.h"

#include <QScreen>
#include <QWindow>

#import <AppKit/AppKit.h>

namespace barrage::overlay {

// With a shadow the system would draw one around every bullet, and seldom anew.
Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput
        | Qt::WindowDoesNotAcceptFocus | Qt::NoDropShadowWindowHint | Qt::Tool;
}

// Over full-screen slides too, which have a space of their own: an ordinary program's window is let in there
// only as a panel that does not activate it. And not hidden when another program is used.
void cover(QWindow &window, QScreen &screen, const QRect &place)
{
    window.setScreen(&screen);
    window.setGeometry(place);
    NSWindow *native = [reinterpret_cast<NSView *>(window.winId()) window];
    native.styleMask |= NSWindowStyleMaskNonactivatingPanel;
    native.level = NSScreenSaverWindowLevel;
    native.collectionBehavior = NSWindowCollectionBehaviorCanJoinAllSpaces
        | NSWindowCollectionBehaviorFullScreenAuxiliary | NSWindowCollectionBehaviorStationary
        | NSWindowCollectionBehaviorIgnoresCycle;
    native.ignoresMouseEvents = YES;
    native.hidesOnDeactivate = NO;
}

void keepOnTop(QWindow &window)
{
    [[reinterpret_cast<NSView *>(window.winId()) window] orderFrontRegardless];
}

// Always composed.
Status canBeTransparent()
{
    return Done {};
}

} // namespace barrage::overlay
