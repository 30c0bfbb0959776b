// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/screenstatus.h"
#include "screen/displaysigns.h"
#include "screen/screenbriefing.h"
#include "screen/screenplaces.h"
#include "screen/screenreports.h"
#include "screen/screenset.h"

#include <QStringList>

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

    Screen &first() { return *at(0); }
    Screen *at(int number) { return m_screens.at(number); } // nullptr: there is none
    QList<int> numbers() const { return m_screens.numbers(); }
    int freeNumber() const { return m_screens.freeNumber(); } // limits::kScreens: there is none
    // One that no screen covers and the console is not on; else kWindowDisplay.
    QString freeDisplay() const { return m_places.freeDisplay(); }
    ScreenSettings settings(int number) const { return m_screens.settings(number); }
    QMap<int, ScreenStatus> statuses() const;
    bool isShown() const { return m_screens.isShown(); } // one of them at least
    const ShowState &state() const { return m_told.state; }

    // Each where its choice says (see Screen::open()), and those beyond nowhere; without choices, each where
    // its settings say. What goes wrong is answered by failed().
    void open(const QStringList &choices);
    // Now, whatever its settings say. Empty: the first looks for a display by itself, another goes nowhere.
    Status moveTo(int number, const QString &choice) { return m_places.move(number, choice); }
    // Names every display for limits::kIdentifyMs.
    void identify() { m_signs.show(); }

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
    void add(int number);
    void wire();
    void fail(int number, const Error &error);
    void tellShown();
    void tellDisplays();

    ScreenSet m_screens;
    ScreenPlaces m_places {m_screens};
    ScreenReports m_reports;
    ScreenBriefing m_told;
    DisplaySigns m_signs;
    bool m_isOpen = false;
    bool m_wasShown = false;
};

} // namespace barrage
