// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QObject>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace barrage {

// What Screen.qml displays besides the bullets. Lives on: the GUI thread.
class Show : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the screen")
    Q_PROPERTY(QImage joinCard MEMBER m_joinCard NOTIFY changed)
    Q_PROPERTY(bool joinCardShown MEMBER m_joinCardShown NOTIFY changed)
    Q_PROPERTY(QString notice MEMBER m_notice NOTIFY changed)

public:
    using QObject::QObject;

    void setJoinCard(const QImage &card);
    void setJoinCardShown(bool shown);
    void setNotice(const QString &notice);
    bool isJoinCardShown() const { return m_joinCardShown; }

signals:
    void changed();

private:
    QImage m_joinCard;
    bool m_joinCardShown = false;
    QString m_notice;
};

} // namespace barrage
