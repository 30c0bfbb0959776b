// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

// Every bound of the program: its name, its unit, and what happens when it is reached. Each has a test that
// names it; what is only tuned, and needs none, stands at the end.
namespace barrage::limits {

// ---- what a phone writes
// Characters as people count them (core/textguard.h). Longer: error "too_long", nothing is stored.
constexpr int kTextCharacters = 120;
constexpr int kTitleCharacters = 60; // of an event; longer: cut
constexpr int kNameCharacters = 20;  // longer: cut
// UTF-16 units of a text before it is looked at closely; longer: error "too_long".
constexpr int kTextUnits = 2048;
constexpr int kClientIdLength = 64; // longer, or other than [A-Za-z0-9_-]: error "bad_message"
// Combining marks that one base character keeps; the rest is dropped.
constexpr int kMarksPerBase = 4;
// Code points that one character keeps (the longest emoji has eleven); the rest is dropped.
constexpr int kCodePointsPerCharacter = 16;
// Zero-width joiners that one cluster keeps (the longest emoji has three); the rest is dropped.
constexpr int kJoinersPerCluster = 5;

// ---- connections
// Ports tried after the one asked for, when it is in use; then: error "port_taken".
constexpr int kPortTries = 20;
// Connections that the kernel queues, as many as Linux lets it by default; more: the phone tries again after
// a second, which a whole hall would with 1,024.
constexpr int kListenBacklog = 4096;
constexpr int kConnections = 20'000; // a phone over HTTP counts as one; more: HTTP 503, try again
constexpr int kConnectionsPerAddress
    = 19'000; // more: HTTP 503; the rest is for others, a hall may be one address
// Of the descriptors that the system gives us, not for connections; more connections: HTTP 503.
constexpr int kDescriptorsKept = 256;
constexpr int kRefusals = 256; // connections above that, told so at once; more: the kernel queues them
constexpr qint64 kRequestHeadBytes = 16 * 1024; // request line and headers; more: HTTP 431, closed
constexpr qint64 kRequestLineBytes = 4 * 1024;  // more: HTTP 414, closed
constexpr int kRequestHeaders = 64;             // more: HTTP 431, closed
constexpr int kRequestHeadMs = 5'000; // time for a whole request, its body included; later: HTTP 408, closed
constexpr qint64 kBodyBytes = 8 * 1024; // of a posted body, which has to arrive with its head; more: HTTP 413
// Of one connection, not looked at yet; more: the kernel keeps it, and then the other side waits. A request
// with a body fits.
constexpr qint64 kArrivedBytes = kRequestHeadBytes + kBodyBytes + 1;
constexpr int kAnswerMs = 30'000; // time to answer what was posted; later: HTTP 503, closed
// Longest wait for news on a link over HTTP; then: answered without.
constexpr int kPollMs = 20'000;
constexpr int kLinkCommands = 20; // in one post; more: HTTP 400
// From an answer to the next request, or from one part of it being read to the next; later: closed.
constexpr int kKeepAliveMs = 20'000;
constexpr int kLingerMs = 2'000; // time to read the last words of a connection that we close; later: cut
constexpr quint64 kFrameBytes = 8 * 1024;       // one frame and one message; more: close 1009
constexpr int kHelloMs = 10'000;                // time from the handshake to "hello"; later: close 1008
constexpr int kFragments = 16;                  // of one message; more: close 1008
constexpr qint64 kMessageMs = 10'000;           // from its first byte to its last; later: close 1008
constexpr int kPingMs = 15'000;                 // how often the server pings who says nothing
constexpr int kSilenceMs = 35'000;              // nothing heard, not even a pong: dropped
constexpr qint64 kSendBufferBytes = 256 * 1024; // unread by the phone: dropped

// ---- rates; the bucket refills evenly
constexpr int kSayBurst = 5;       // messages of one equipment at once; more: error "rate_limited"
constexpr int kSayPerMinute = 20;  // and in the long run
constexpr int kCommandsBurst = 40; // commands of one connection at once; more: close 1008
constexpr int kCommandsPerMinute = 240;
// Times that one connection wakes us at once, control frames included; more: close 1008.
constexpr int kReadsBurst = 120;
constexpr int kReadsPerMinute = 1'200;
constexpr int kEnrolBurst = 1'500; // new identities in the hall at once; more: error "busy"
constexpr int kEnrolPerMinute = 6'000;

// ---- what phones are told
constexpr int kNewsKept = 10'000; // changes of messages remembered for phones that come back; older: reload
constexpr int kScreenList = 12;   // messages on the screen that phones see; older: left out
constexpr int kPlusable = 400;    // messages that were on the screen and can be +1; older: no more

// ---- the room
constexpr int kWaiting = 10'000; // messages waiting for a decision; more: error "queue_full"
constexpr int kRecent
    = 5'000; // decided messages kept in memory for recall and status; older: only in history
constexpr int kOwnMessages = 20;  // own messages told to a phone that comes back
constexpr int kInFlight = 20'000; // writes the store has not answered; more: error "busy"
constexpr int kDevices = 20'000;  // devices remembered for the console; more: those that left are forgotten
constexpr int kSafetyDelayMs = 30'000; // longest safety delay; longer: cut to it
constexpr int kSlowModeMs = 600'000;   // longest slow mode; longer: cut to it
constexpr int kTrustAfter = 1'000;     // and the other thresholds a host can set; more: cut to it
constexpr int kHoldAt = 100'000;
constexpr int kQuickPhrases = 12; // more: cut
// Newest decisions on the record that can be undone one after the other when the program has started anew;
// older: by message.
constexpr int kUndo = 1'000;
constexpr int kSeats = 64;              // more: the seat is not taken, and its claims count for nothing
constexpr qint64 kSeatLeaseMs = 15'000; // a seat is not heard of: its claims return
constexpr int kClaims = 1'000;          // messages that one seat claims; more: the rest is left to others
// Share of one address in the messages that wait; more: error "queue_full".
constexpr int kWaitingPerAddress = kWaiting / 2;
// New identities of one address; more: what they write is held, whatever the mode.
constexpr int kIdentitiesBurst = 1'000;
constexpr int kIdentitiesPerMinute = 300;
constexpr int kApprovalsAgainstDoubt = 3; // after that many their messages are as good as anybody's
// Messages of one address, and of the whole hall; more: error "busy".
constexpr int kAddressSayBurst = 20'000;
constexpr int kAddressSayPerMinute = 200'000;
constexpr int kHallSayBurst = 100'000;
constexpr int kHallSayPerMinute = 2'000'000;
constexpr int kAlarmFrom = 20;         // messages within a minute before their blocked share says anything
constexpr int kAlarmMinuteMs = 60'000; // what the alarm looks back on
constexpr int kReactionBurst = 5;      // of one equipment at once; more: not counted
constexpr int kReactionPerMinute = 60;
constexpr int kPlusBurst = 10; // of one equipment at once; more: not counted
constexpr int kPlusPerMinute = 60;
constexpr int kOnScreen = 300; // messages in the list of what is on the screen; more: the oldest is left out

// ---- the store
constexpr int kHistoryPage = 200;               // rows of one answer
constexpr int kSearchCharacters = 200;          // longer: cut
constexpr int kSearchCandidates = 20'000;       // messages that one search looks at; more: it ends there
constexpr qint64 kCheckedAtOpenBytes = 8 << 20; // a larger database is not looked through before it is used
constexpr int kSalvageSteps = 20'000; // tries to read parts of a damaged table; more: the rest is left
constexpr int kStoreBusyMs = 1'000;   // another program locks the file; longer: error "store_unavailable"

// ---- the rules
constexpr int kPatternCharacters = 500;     // longer: refused with the reason
constexpr int kRules = 60'000;              // more: refused with the reason
constexpr int kMuteMinutes = 24 * 60;       // by a rule; more: refused with the reason
constexpr int kTagCharacters = 20;          // longer: refused with the reason
constexpr int kExceptions = 50;             // of one rule; more: refused with the reason
constexpr int kAllowedPhrases = 1'000;      // of the whole book; more: refused with the reason
constexpr int kWildcardWords = 4;           // that a * on its own stands for in a phrase
constexpr int kWildcardCharacters = 20;     // that a * inside a word stands for
constexpr int kRepeatsKept = 20;            // newest texts of a sender that the repeat rules look at
constexpr qint64 kRepeatsMs = 600'000;      // and how long they are remembered
constexpr int kWordListEntries = 50'000;    // of a file of rules; more: the file is refused with the reason
constexpr qint64 kWordListBytes = 16 << 20; // the same
constexpr qint64 kRulesCheckLineBytes = 64 * 1024; // of `barrage rules check`; more: answered with hold
constexpr qint64 kRegexMemoryBytes = 1 << 20; // of one compiled expression; more: refused with the reason

// ---- the screen
constexpr int kScreens = 8;            // at once; more: refused
constexpr int kFloatingReactions = 24; // at once on a screen; more: not shown
constexpr int kVisibleBullets = 300;   // more wait
constexpr int kQueuedBullets = 500;    // waiting for a lane; more: dropped, counted, the phone is told
constexpr int kFreshBullets = 60; // likewise, where the host wants them fresh; more: the oldest is dropped
constexpr int kTurnMs = 2'000;    // that a bullet comes later for each other one of its sender
constexpr int kQueuedBulletMs = 30'000;             // waiting longer: dropped, counted, the phone is told
constexpr int kKeepClearAreas = 16;                 // of one screen; more: cut
constexpr qint64 kSheetBytes = 16 * 1024 * 1024;    // of one texture; more bullets go into the next
constexpr qint64 kTextureBytes = 256 * 1024 * 1024; // all rasterised bullets together; more wait

// ==== cadences and caches: nobody is answered anything at these, they only cost time or memory
// ---- connections
// To try a certificate and its key at the start; longer: they are taken untried.
constexpr int kTlsTrialMs = 1'000;
constexpr int kSweepMs = 500;          // how often deadlines are looked at: each may be late by this
constexpr int kGoneForTidying = 1'000; // sessions that left before freed memory is given back

// ---- what phones are told
// Phones that are told the same news at once; the others after what came meanwhile.
constexpr int kFanOut = 500;
constexpr int kScreenNewsMs = 250;   // how often phones are told what is on the screen, plus a
constexpr int kScreenNewsPhones = 5; // millisecond for so many phones: a large hall is told less often

// ---- the room
constexpr int kSparklineMinutes = 60; // of the situation
constexpr int kNewsMs = 250; // how often what changes often is told: rule hits, pluses, what is on the screen
constexpr int kSituationMs = 1'000; // how often the situation is told, and leases and alarms are looked at
constexpr int kTakeOffMs = 50; // how often the ends of safety delays are looked at: each may be late by this
constexpr int kReactionsMs = 500; // how often reactions are told

// ---- the store
// From the end of a commit to the next where many write, so that they share a sync; a lone write waits for
// nothing, and so many are enough.
constexpr int kCommitMs = 2;
constexpr int kCommitWrites = 128;
constexpr int kLogPages = 4'000; // of the write-ahead log, 4 KiB each; more: written into the database
constexpr qint64 kStoreCacheBytes = 16 << 20; // of the database in memory; more: read again
// Messages that are found by sender and client id in memory; more: filed in the database while others come.
constexpr int kUnfiled = 100'000;
constexpr int kFilingMs = 2'000;  // how often it is looked whether it is calm
constexpr int kFilingCalm = 500;  // messages in that time; more: it waits
constexpr int kFilingSlice = 500; // filed at once
constexpr int kIndexSlice = 500;  // messages that the search index takes at once; more: after a pause
constexpr int kIndexPauseMs = 50;
constexpr int kIndexIdleMs = 2'000;  // how often it looks for new ones
constexpr int kIndexCalm = 500;      // messages in that time; more: it leaves the processor to them, unless
constexpr int kIndexBehind = 50'000; // so many wait for it, which a search has to look through

// ---- the rules
constexpr int kRulesAtOnce = 500; // of a book that is compiled where messages wait; more: beside them
constexpr int kImportSlice = 500; // new rules that are stored at once; more: after the answer
// Of all expressions of a book together; more: they are tried one by one.
constexpr qint64 kExpressionSetBytes = 64 << 20;

// ---- the windows
constexpr int kLookAroundMs = 5'000; // how often the network adapters are looked at for the join card
constexpr int kJoinCardHeight = 960; // pixels of the join card that the screen scales

// ---- the screen
constexpr int kIdentifyMs = 5'000;    // for which every display shows its number
constexpr int kStatusMs = 500;        // how often the console hears how many bullets wait
constexpr int kPreparedBullets = 24;  // of those waiting, drawn ahead; more: drawn when their turn comes near
constexpr int kEmojiPictures = 1'000; // kept; more: all are drawn anew when next wanted
constexpr qint64 kGlyphBytes = 48 << 20; // of drawn letters kept; more: the same
constexpr int kSheetMs = 200;      // how often a texture is made at most; bullets that come closer share it
constexpr int kCrowdSheetMs = 600; // and how often in the long run: a frame costs the processor by textures
// Textures that may be made at the faster pace within their time at the slower one.
constexpr int kSheetBurst = 8;
constexpr int kFonts = 200; // sizes of fonts kept open; more: all are opened anew when next wanted

} // namespace barrage::limits
