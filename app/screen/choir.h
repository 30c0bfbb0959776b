// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/priority.h"
#include "screen/chorus.h"
#include "screen/waitqueue.h"

#include <QHash>
#include <QSizeF>

#include <optional>

namespace barrage {

// Who says what flies: which messages each bullet stands for, how many of them its image tells, and the
// larger image that is drawn for it after others have joined. Where there is no room for a larger one, those
// that it does not tell part from it and wait for a lane of their own. Lives on: the GUI thread.
class Choir
{
public:
    // A bullet begins to fly, with an image that says it so many times.
    void start(const WaitingBullet &waiting);
    // An equal one that flies, and takes more; nothing if there is none.
    std::optional<MessageId> find(const Message &message) const;
    void join(MessageId bullet, const Message &message, Priority priority, double now);

    // So many phones said +1 to a message; of one that does not sing: ignored.
    void setPluses(MessageId message, int pluses);

    // Images that are to be drawn now. `factor` is how much larger than usual.
    struct Wish
    {
        RasterJob job;
        double factor = 1;
    };
    QList<Wish> takeWishes();
    // Whether it is the image that was asked for.
    bool expects(const BulletImage &picture) const;
    void onGrown(const BulletImage &picture);
    // It found no room. Asks for a smaller one; or nothing smaller would be read, then true: part() it.
    bool onNoRoom(const BulletImage &picture, const QSizeF &now);
    // Those whose bullet does not tell of them; it takes nobody more.
    std::optional<WaitingBullet> part(MessageId bullet);

    // The messages that the image tells and that are not known as seen yet.
    QList<MessageId> markSeen(MessageId bullet);
    const Chorus *chorusOf(MessageId bullet) const;
    // The bullet that a message belongs to.
    std::optional<MessageId> bulletOf(MessageId message) const;
    int countOf(EquipmentId sender) const;

    struct Gone
    {
        QList<MessageId> seen;
        QList<MessageId> unseen;
    };
    Gone remove(MessageId bullet);

private:
    struct Singing
    {
        Chorus chorus;
        int drawn = 0;   // how many times the image says it
        int told = 0;    // of the members, by the image, from the first on
        int seen = 0;    // of those told
        int asked = 0;   // as drawn, of the image that is being drawn; 0: none is
        int telling = 0; // as told, of that image
        int attempt = 0; // to find room for a larger one
        double factor = 1;
        bool closed = false;
        Priority priority = Priority::Normal; // of those that joined
        double since = 0;                     // they wait
    };

    void wish(MessageId bullet, Singing &singing);

    QHash<MessageId, Singing> m_singing;
    QList<MessageId> m_wishing;
};

} // namespace barrage
