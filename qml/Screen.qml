// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Barrage

// What the hall sees.
Item {
    id: root

    required property Show show

    BulletItem {
        id: stage
        anchors.fill: parent
    }

    // Large while the hall waits for the first message, then out of the way.
    JoinCard {
        image: root.show.joinCard
        visible: root.show.joinCardShown
        height: root.height * (stage.untouched ? 0.6 : 0.28)
        x: stage.untouched ? (root.width - width) / 2 : root.width - width - root.height * 0.03
        y: stage.untouched ? (root.height - height) / 2 : root.height - height - root.height * 0.03
    }

    Notice {
        text: root.show.notice
        fontSize: root.height / 36
        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        anchors.bottomMargin: root.height * 0.04
        maximumWidth: root.width * 0.6
    }
}
