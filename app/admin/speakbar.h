// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;

namespace barrage {

// What the host says: a message of their own that flies with the others, or an announcement that stays; and
// what stays on the screen now. Enter lets it fly.
class SpeakBar : public QWidget
{
    Q_OBJECT

public:
    explicit SpeakBar(QWidget *parent);

public slots:
    void setPinned(const barrage::Message &message); // id zero: none
    void setAnnouncement(const QString &text);       // empty: none
    void write();                                    // puts the cursor into the field

signals:
    void said(const QString &text);
    void announced(const QString &text); // empty: take it away
    void unpinned();
    void left(); // Esc: the cursor goes back where it came from

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    QWidget *makeField();
    QWidget *makeStanding(QLabel *text, QPushButton *away);
    void hand(void (SpeakBar::*over)(const QString &text));

    QLineEdit *m_field;
    QPushButton *m_say;
    QPushButton *m_announce;
    QLabel *m_pinned;
    QLabel *m_announcement;
    QWidget *m_pinnedRow;
    QWidget *m_announcementRow;
};

} // namespace barrage
