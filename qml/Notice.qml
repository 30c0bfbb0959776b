// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// A text that stays, readable on any background and never cut.
Rectangle {
    id: root

    property alias text: words.text
    property alias textColor: words.color
    property alias name: who.text
    property real fontSize: 48
    property real maximumWidth: 800

    visible: words.text.length > 0
    color: "#e6101218"
    radius: root.fontSize * 0.4
    width: column.width + root.fontSize * 1.4
    height: column.height + root.fontSize * 0.9

    Column {
        id: column
        anchors.centerIn: parent
        spacing: root.fontSize * 0.15

        Text {
            id: words
            width: Math.min(implicitWidth, root.maximumWidth - root.fontSize * 1.4)
            textFormat: Text.PlainText
            color: "#ffffff"
            font.pixelSize: root.fontSize
            font.weight: Font.DemiBold
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }

        Text {
            id: who
            width: Math.min(implicitWidth, words.width)
            visible: text.length > 0
            anchors.horizontalCenter: parent.horizontalCenter
            textFormat: Text.PlainText
            color: "#a9b0bd"
            font.pixelSize: root.fontSize * 0.5
            elide: Text.ElideRight
            maximumLineCount: 1
        }
    }
}
