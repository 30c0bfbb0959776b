// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/message.h"

#include <QHash>
#include <QList>

#include <numeric>

namespace barrage {

// Messages of one text that are said by one bullet, as "text ×3", which grows with their number.
struct Chorus
{
    explicit Chorus(const Message &message)
        : members {message.id}
        , from(message.from)
        , text(message.text)
        , key(keyOf(message.text))
        , color(message.color)
        , mode(message.mode)
        , size(message.size)
    {
    }

    // What is equal but for case, width and blanks says the same.
    static QString keyOf(const QString &text)
    {
        return text.normalized(QString::NormalizationForm_KC).simplified().toCaseFolded();
    }

    // The bullet's, whoever joins later.
    MessageId id() const { return members.constFirst(); }
    // How many say it, those included who only said +1 to one of the members.
    int times() const
    {
        return static_cast<int>(members.size()) + std::accumulate(pluses.cbegin(), pluses.cend(), 0);
    }
    bool isJoinedBy(const Message &message, const QString &itsKey) const
    {
        return mode == message.mode && key == itsKey;
    }

    QList<MessageId> members;     // never empty
    QHash<MessageId, int> pluses; // of members
    EquipmentId from {};          // of the first
    QString text;
    QString key;
    quint32 color = 0xffffff;
    BulletMode mode = BulletMode::Scroll;
    BulletSize size = BulletSize::Normal;
};

} // namespace barrage
