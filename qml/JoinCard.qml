// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Barrage

// The picture of the join card; its height is given, its width follows.
StillItem {
    width: height * aspect
}
