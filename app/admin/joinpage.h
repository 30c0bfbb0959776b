// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/joinaddress.h"

#include <QList>
#include <QWidget>

class QAction;
class QComboBox;
class QLabel;
class QLineEdit;
class QPushButton;

namespace barrage {

// The join card as it looks on the screen, the address it carries, and where the screen is.
class JoinPage : public QWidget
{
    Q_OBJECT

public:
    // The buttons follow the actions "join card on the screen" and "show the screen".
    JoinPage(QAction *showCard, QAction *showScreen, QWidget *parent);

public slots:
    void setTitle(const QString &title);
    // Best first, whatever their order. The one that a person wants is chosen whenever it is there; otherwise
    // the one chosen stays while it is there; otherwise the best is.
    void setAddresses(const QList<barrage::JoinAddress> &addresses);
    void setWanted(const QString &url); // as a person chose it another time; empty: none

signals:
    void renamed(const QString &title);                      // the event, by a person
    void addressChosen(const barrage::JoinAddress &address); // by a person, or because the one before is gone
    void addressWanted(const QString &url);                  // by a person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls(QAction *showCard, QAction *showScreen);
    JoinAddress current() const;
    qsizetype rowOf(const QString &url) const; // -1: not there
    void want();
    void choose();
    void copy();
    void rename();
    void paintCard();

    QString m_title;
    QLineEdit *m_name;
    QList<JoinAddress> m_addresses;
    JoinAddress m_chosen;
    QString m_wanted; // its url; the network it is in may be away for a while
    QLabel *m_card;
    QComboBox *m_address;
};

} // namespace barrage
