// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/overlay.h"

#include <QScreen>
#include <QWindow>

#import <AppKit/AppKit.h>

namespace barrage::overlay {

Qt::WindowFlags flags()
{
    return Qt::FramelessWindowHint | Qt::WindowStaysOnTopHint | Qt::WindowTransparentForInput
        | Qt::WindowDoesNotAcceptFocus | Qt::Tool;
}

// Over full-screen slides too, which have a space of their own; and not hidden when another program is used.
void cover(QWindow &window, QScreen &screen)
{
    window.setScreen(&screen);
    window.setGeometry(screen.geometry());
    NSWindow *native = [reinterpret_cast<NSView *>(window.winId()) window];
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
