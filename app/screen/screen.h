// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/dropreason.h"
#include "core/message.h"
#include "core/priority.h"
#include "core/reaction.h"
#include "core/result.h"
#include "core/screensettings.h"
#include "core/showstate.h"
#include "screen/bulletitem.h"
#include "screen/covers.h"
#include "screen/display.h"
#include "screen/framewatch.h"
#include "screen/placement.h"
#include "screen/show.h"

#include <QImage>
#include <QList>
#include <QObject>
#include <QQuickView>

#include <optional>

namespace barrage {

class ReactionItem;

// The window on the projector. As an overlay it lies transparent over one whole display, lets every click
// through and never takes the focus; as an ordinary window it is dark and can be resized. Lives on: the GUI
// thread.
class Screen : public QObject
{
    Q_OBJECT

public:
    explicit Screen(QObject *parent = nullptr);
    ~Screen() override;

    // Once, after the application object is made and before its first window (console included).
    static void prepare();

    // Where: a display's name, its number from 1, or kWindowDisplay. Empty: the second display; with only
    // one, a window, because the host's own display is never covered by surprise. With a serial, the display
    // that has it, on whatever plug it is now.
    Status open(const QString &choice, const QString &serial = {});
    // Covers this display, now or as soon as it is there; until then failed() has said so.
    void restore(const DisplayId &wanted) { m_placement.restore(wanted); }
    // No window until it is opened again.
    void close() { m_placement.leave(); }

    // It covers a display or waits for one, as opposed to being an ordinary window.
    bool isOverlay() const { return m_placement.isOverlay(); }
    bool isNowhere() const { return m_placement.isNowhere(); }
    // The one that is covered, connected or not; with an empty name: none is.
    const DisplayId &display() const { return m_placement.display(); }
    bool isShown() const { return m_view.isVisible(); }
    const ShowState &state() const { return m_state; }
    QSize size() const { return m_view.size(); } // logical px
    QList<MirroredBullet> mirrored() const { return m_stage->mirrored(); }
    int waitingCount() const { return static_cast<int>(m_stage->waitingCount()); }
    FrameStats frameStats() const;
    QImage grab();

public slots:
    void fly(const barrage::Message &message, barrage::Priority priority, int epoch);
    void recall(barrage::MessageId message);
    // So many phones said +1 to what flies: its bullet says it so many more times.
    void setPluses(barrage::MessageId message, int pluses);
    void throwReactions(const QList<barrage::ReactionCount> &counts);
    // Everything off at once. What waited, and what comes later with an older epoch, is given back by
    // dropped().
    void clear(int epoch);
    void apply(barrage::ShowCommand command);
    void setShown(bool shown) { apply(shown ? ShowCommand::Show : ShowCommand::Hide); }
    // A background image that can't be shown is answered by failed().
    void setSettings(const barrage::ScreenSettings &settings);
    void setJoinCard(const QImage &card);
    void setPinned(const barrage::Message &message); // id zero: none
    void setAnnouncement(const QString &text);       // one plain text; empty: none
    void moveTo(const QString &choice); // as open(); a choice that does not exist is answered by failed()

signals:
    void shown(const QList<barrage::MessageId> &messages); // first pixel presented
    void left(const QList<barrage::MessageId> &messages);  // was shown, and no longer is
    void dropped(const QList<barrage::MessageId> &messages, barrage::DropReason reason);
    void shownChanged(bool shown); // the window
    void stateChanged(const barrage::ShowState &state);
    void failed(const barrage::Error &error);
    void mended(const QString &code); // of an error

private:
    void load();
    void complainAboutImage();

    ShowState m_state;
    ScreenSettings m_settings;
    Show m_show; // before the view, whose scene refers to it
    QQuickView m_view;
    BulletItem *m_stage = nullptr;       // in the view's scene
    ReactionItem *m_reactions = nullptr; // likewise
    std::optional<Covers> m_covers;
    Placement m_placement {m_view};
};

} // namespace barrage
