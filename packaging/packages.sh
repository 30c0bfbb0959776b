# SPDX-License-Identifier: GPL-3.0-or-later
# shellcheck shell=bash disable=SC2034
# What Barrage needs from the distribution: the one list, read by run.sh and test.sh. The names are those of
# Debian 12, Debian 13 and Ubuntu 24.04; "a|b" is satisfied by either, and the first that exists is installed.
# Recommended packages are not installed, so plugins that are loaded at run time are named here.

packages_build=(
    g++ cmake ninja-build pkgconf
    qt6-base-dev qt6-declarative-dev qt6-websockets-dev
    qt6-shadertools-dev qt6-shader-baker
    qt6-tools-dev qt6-l10n-tools # Qt Linguist: the CMake files, and what they call
    libgl-dev libvulkan-dev # Qt's own CMake files look for both
    libxcb1-dev libxcb-keysyms1-dev
    libsqlite3-dev # the library that the SQLite driver of Qt uses too
    libicu-dev libre2-dev libqrcodegencpp-dev
    esbuild zopfli # make the phone page small
)

packages_run=(
    libqt6sql6-sqlite qt6-qpa-plugins qt6-wayland
    qml6-module-qtquick qml6-module-qtquick-window qml6-module-qtqml-workerscript
    libgl1-mesa-dri
    fonts-dejavu-core fonts-droid-fallback fonts-noto-color-emoji # Latin, CJK, emoji
)

# A display where there is none.
packages_display=(xvfb)

# A phone, for the picture of its page and for the tests.
packages_browser=("chromium|chromium-browser")

# What the tests drive the program with: a window manager, a compositor, a mouse, a look at the windows, displays that
# come and go, a message bus, a camera for QR codes.
packages_test=(openbox picom xdotool x11-utils x11-xserver-utils dbus-daemon zbar-tools)
