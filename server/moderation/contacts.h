// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "moderation/evidence.h"

#include <QList>

namespace barrage {

class Subject;

// Ways to reach somebody outside this room. As it is usually written is hard evidence; spelt out ("dot com",
// numerals, digits one by one, a letter for a digit) is soft. Any thread.
namespace contacts {

QList<Hit> links(const Subject &subject);
QList<Hit> emails(const Subject &subject);
// Accounts of messengers: WeChat, QQ, LINE, Telegram and the like, and the invitation to add one.
QList<Hit> accounts(const Subject &subject);
// Numbers as they are written in China, Japan, Taiwan, Korea, North America, and with a country code; no
// prices, dates, times, scores or runs like 88888888.
QList<Hit> phones(const Subject &subject);

} // namespace contacts
} // namespace barrage
