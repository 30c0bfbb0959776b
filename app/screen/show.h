// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"
#include "core/screensettings.h"
#include "core/showstate.h"

#include <QColor>
#include <QImage>
#include <QObject>
#include <QPointF>
#include <QString>
#include <QUrl>
#include <QtQml/qqmlregistration.h>

namespace barrage {

// What Screen.qml displays besides the bullets. Lives on: the GUI thread.
class Show : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("made by the screen")
    Q_PROPERTY(QImage joinCard READ joinCard NOTIFY changed)
    Q_PROPERTY(bool joinCardShown READ isJoinCardShown NOTIFY changed)
    Q_PROPERTY(double joinCardShare READ joinCardShare NOTIFY changed)    // its height, of the screen's
    Q_PROPERTY(QPointF joinCardCorner READ joinCardCorner NOTIFY changed) // 0 left, top; 1 right, bottom
    Q_PROPERTY(QColor backgroundColor READ backgroundColor NOTIFY changed)
    Q_PROPERTY(QUrl backgroundImage READ backgroundImage NOTIFY changed) // empty: none
    Q_PROPERTY(bool testPatternShown READ isTestPatternShown NOTIFY changed)
    Q_PROPERTY(QString screenName READ screenName NOTIFY changed)
    Q_PROPERTY(bool black READ isBlack NOTIFY changed)
    Q_PROPERTY(QString pinnedText READ pinnedText NOTIFY changed) // empty: none is
    Q_PROPERTY(QString pinnedName READ pinnedName NOTIFY changed)
    Q_PROPERTY(QColor pinnedColor READ pinnedColor NOTIFY changed)
    Q_PROPERTY(QString announcement READ announcement NOTIFY changed) // empty: none
    // Heights of their text, of the screen's.
    Q_PROPERTY(double pinnedShare READ pinnedShare NOTIFY changed)
    Q_PROPERTY(double announcementShare READ announcementShare NOTIFY changed)

public:
    using QObject::QObject;

    void setState(const ShowState &state);
    void setSettings(const ScreenSettings &settings);
    void setJoinCard(const QImage &card);
    void setTouched();                      // something has flown
    void setPinned(const Message &message); // id zero: none
    void setAnnouncement(const QString &text);
    void setScreenName(const QString &name);

    QImage joinCard() const { return m_joinCard; }
    bool isJoinCardShown() const { return m_state.hasJoinCard(); }
    double joinCardShare() const;
    QPointF joinCardCorner() const;
    QColor backgroundColor() const;
    QUrl backgroundImage() const;
    bool isTestPatternShown() const;
    QString screenName() const { return m_screenName; }
    bool isBlack() const { return m_state.isBlack(); }
    QString pinnedText() const { return m_pinned.text; }
    QString pinnedName() const { return m_pinned.fromName; }
    QColor pinnedColor() const { return QColor::fromRgb(m_pinned.color); }
    QString announcement() const { return m_announcement; }
    double pinnedShare() const { return noticeShare(m_pinned.text); }
    double announcementShare() const { return noticeShare(m_announcement); }

signals:
    void changed();

private:
    double noticeShare(const QString &text) const;

    ShowState m_state;
    ScreenSettings m_settings;
    QImage m_joinCard;
    bool m_untouched = true;
    Message m_pinned;
    QString m_announcement;
    QString m_screenName;
};

} // namespace barrage
