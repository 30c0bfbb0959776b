// SPDX-License-Identifier: GPL-3.0-or-later
import QtQuick

// One quiet line that is readable on any background.
Rectangle {
    id: root

    property alias text: line.text
    property alias fontSize: line.font.pixelSize
    property real maximumWidth: 800

    visible: line.text.length > 0
    color: "#b0101218"
    radius: height / 2
    width: line.width + line.height * 1.6
    height: line.height * 1.7

    Text {
        id: line
        anchors.centerIn: parent
        width: Math.min(implicitWidth, root.maximumWidth)
        textFormat: Text.PlainText
        color: "#f2f2f4"
        elide: Text.ElideRight
        maximumLineCount: 1
    }
}
