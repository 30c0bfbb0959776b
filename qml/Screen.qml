// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick
import Barrage

// What the hall sees, from behind to the front.
Item {
    id: root

    required property Show show
    readonly property real margin: root.height * 0.03

    Rectangle {
        anchors.fill: parent
        color: root.show.backgroundColor
    }

    Image {
        anchors.fill: parent
        source: root.show.backgroundImage
        sourceSize: Qt.size(root.width, root.height)
        fillMode: Image.PreserveAspectCrop
        asynchronous: true
        cache: false
    }

    Loader {
        anchors.fill: parent
        active: root.show.testPatternShown
        sourceComponent: TestPattern {
            name: root.show.screenName
        }
    }

    BulletItem {
        anchors.fill: parent
    }

    Notice {
        objectName: "pinned"
        text: root.show.pinnedText
        name: root.show.pinnedName
        textColor: root.show.pinnedColor
        fontSize: root.height * root.show.pinnedShare
        maximumWidth: root.width * 0.6
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.margin
    }

    Notice {
        objectName: "announcement"
        text: root.show.announcement
        color: "#f21d4ed8"
        fontSize: root.height * root.show.announcementShare
        maximumWidth: root.width * 0.6
        anchors.horizontalCenter: parent.horizontalCenter
        y: root.height - height - root.margin
    }

    ReactionItem {
        anchors.fill: parent
    }

    JoinCard {
        objectName: "joinCard"
        image: root.show.joinCard
        visible: root.show.joinCardShown
        height: root.height * root.show.joinCardShare
        x: root.margin + (root.width - width - 2 * root.margin) * root.show.joinCardCorner.x
        y: root.margin + (root.height - height - 2 * root.margin) * root.show.joinCardCorner.y
    }

    Rectangle {
        anchors.fill: parent
        color: "black"
        visible: root.show.black
    }
}
