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
    // Best first, whatever their order. The one chosen stays chosen while it is there; otherwise the best is.
    void setAddresses(const QList<barrage::JoinAddress> &addresses);
    void setDisplays(const QStringList &displays);

signals:
    void renamed(const QString &title);                      // the event, by a person
    void addressChosen(const barrage::JoinAddress &address); // by a person, or because the one before is gone
    void displayChosen(const QString &display);              // by a person

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    QWidget *makeControls(QAction *showCard, QAction *showScreen);
    QPushButton *follow(QAction *action, const char *kind, const char *objectName);
    JoinAddress current() const;
    void choose();
    void copy();
    void rename();
    void paintCard();

    QString m_title;
    QLineEdit *m_name;
    QList<JoinAddress> m_addresses;
    JoinAddress m_chosen;
    QLabel *m_card;
    QComboBox *m_address;
    QComboBox *m_display;
};

} // namespace barrage
