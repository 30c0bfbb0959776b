// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screenstatus.h"
#include "screen/displaysign.h"
#include "screen/screen.h"
#include "screen/screentally.h"

#include <QMap>
#include <QStringList>
#include <QTimer>

#include <map>
#include <memory>
#include <vector>

namespace barrage {

// All windows on projectors, by their numbers from 0; the first is always there, at most limits::kScreens
// are. Each has its display, scale, stage and background; commands go to all, every bullet flies on all that
// show bullets (on all if none is set to), and to the room they are one: see ScreenTally. Lives on: the GUI
// thread.
class Screens : public QObject
{
    Q_OBJECT

public:
    explicit Screens(QObject *parent = nullptr);

    Screen &first() { return *m_screens.at(0); }
    Screen *at(int number); // nullptr: there is none
    QList<int> numbers() const;
    int freeNumber() const;      // limits::kScreens: there is none
    QString freeDisplay() const; // one that no screen covers and the console is not on; else kWindowDisplay
    ScreenSettings settings(int number) const { return m_settings.value(number); }
    QMap<int, ScreenStatus> statuses() const;
    bool isShown() const; // one of them at least
    const ShowState &state() const { return m_state; }

    // Each where its choice says (see Screen::open()), and those beyond nowhere; without choices, each where
    // its settings say. What goes wrong is answered by failed().
    void open(const QStringList &choices);
    // Now, whatever its settings say. Empty: the first looks for a display by itself, another goes nowhere.
    Status moveTo(int number, const QString &choice);
    // Names every display for limits::kIdentifyMs.
    void identify();

public slots:
    void fly(const barrage::Message &message, barrage::Priority priority, int epoch);
    void recall(barrage::MessageId message);
    void setPluses(barrage::MessageId message, int pluses);
    void throwReactions(const QList<barrage::ReactionCount> &counts);
    void clear(int epoch);
    void apply(barrage::ShowCommand command);
    void setShown(bool shown) { apply(shown ? ShowCommand::Show : ShowCommand::Hide); }
    // A screen that there was not yet comes to be, on the display that they name.
    void setSettings(int number, const barrage::ScreenSettings &settings);
    void remove(int number); // not the first
    void setJoinCard(const QImage &card);
    void setPinned(const barrage::Message &message);
    void setAnnouncement(const QString &text);

signals:
    // As Screen has them, of all together.
    void shown(const QList<barrage::MessageId> &messages);
    void left(const QList<barrage::MessageId> &messages);
    void dropped(const QList<barrage::MessageId> &messages, barrage::DropReason reason);
    void shownChanged(bool shown);
    void stateChanged(const barrage::ShowState &state);
    void failed(const barrage::Error &error); // its code is as codeOnScreen() makes it
    void mended(const QString &code);
    void statusChanged();                              // something of statuses(), but for its numbers
    void displaysChanged(const QStringList &displays); // the connected ones, in the order of their numbers

private:
    Screen &add(int number);
    void catchUp(Screen &screen) const;
    void wire(Screen &screen, int number);
    void place(int number, const ScreenSettings &settings);
    void moveOrFail(int number, const QString &choice);
    Status checkFree(int number, const QString &choice) const;
    quint32 screensThatFly() const;
    void onDropped(int number, const QList<MessageId> &messages, DropReason reason);
    void tell(const ScreenTally::Ended &ended);
    void tellShown();
    void fail(int number, const Error &error);
    void tellDisplays();
    void dropSigns();

    std::map<int, std::unique_ptr<Screen>> m_screens;
    QMap<int, ScreenSettings> m_settings;
    QMap<int, QString> m_choices; // in force
    QMap<int, QMap<DropReason, qint64>> m_drops;
    ScreenTally m_tally;
    std::vector<std::unique_ptr<DisplaySign>> m_signs;
    QTimer m_signsLift; // above what has come in front of them, our own screens included
    QTimer m_signsEnd;
    bool m_isOpen = false;
    bool m_wasShown = false;
    // What a screen that comes later is to know as well.
    ShowState m_state;
    int m_epoch = 0;
    QImage m_joinCard;
    Message m_pinned;
    QString m_announcement;
};

} // namespace barrage
