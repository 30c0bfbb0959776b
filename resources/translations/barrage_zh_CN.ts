<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en_US">
<context>
    <name>BulletMode</name>
    <message>
        <source>Scroll</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Top</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bottom</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>BulletSize</name>
    <message>
        <source>Small</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Normal</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Large</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>DropReason</name>
    <message>
        <source>Too many were waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waited too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cleared</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Made room for others</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen was hidden</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>InterceptorMode</name>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Listener</name>
    <message>
        <source>Port %1 and the %2 after it are in use. Choose another one with --port.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Can&apos;t listen on %1, port %2 (%3). Choose an address of this machine, or a port above 1023.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ModerationAction</name>
    <message>
        <source>Next message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the next one, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select the previous one, too</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Select all that are listed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit, then approve</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve all of this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject all of this sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Star, or take the star away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pin to the screen, or unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute the sender for a while</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything about the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall: take off the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take the decision back: to the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Undo the last decision</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dump what is within the safety delay</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bring in new messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the screen, or go on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Write a message of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This list of keys</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MuteSpan</name>
    <message>
        <source>5 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>tonight</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OperatorAction</name>
    <message>
        <source>Panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear the screen and hold everything for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take every bullet off the screen; new ones still fly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Freeze the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Bullets stand still until it is taken back; new ones wait</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blackout</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Make the screen black, or show it again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the window on the projector</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join card on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show or hide the QR code and address on the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save everything and quit</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reaction</name>
    <message>
        <source>Love</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Applause</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Laughter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Astonishment</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fire</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>RuleKind</name>
    <message>
        <source>Contains</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Any part of a message, even inside a word; case and width do not matter</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Whole word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One word or several, but not a part of a longer word</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Regular expression</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For experts: RE2 syntax, case does not matter; for example \d{5,}</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Screen</name>
    <message>
        <source>There is no display &quot;%1&quot;: connect it, or choose another one or the window mode.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This desktop cannot show transparent windows, so the screen has a dark background: switch on desktop effects (a compositor such as picom), or choose the window mode.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Wording</name>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 h</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on the way</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>on screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>refused</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>recalled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>no room</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Block</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hold for a person</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replace</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Blocked by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held: a rule is broken, so nothing passes unseen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Held for a person by “%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: no rule hits it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown as “%1”</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::Console</name>
    <message>
        <source>End hold</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Live</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 – Barrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything is held: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Already handled by %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::DevicesPage</name>
    <message>
        <source>Mute for 10 minutes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mute for tonight</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::EndQuestion</name>
    <message>
        <source>End the show?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Barrage</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen closes and phones can&apos;t send any more. Everything is saved.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>End the show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep it running</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::ErrorBar</name>
    <message>
        <source>Problems</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dismiss</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::Header</name>
    <message>
        <source>Event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The oldest that waits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panic</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages a minute, in the last hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1/min</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages in the last minute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>(oldest %1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::JoinPage</name>
    <message>
        <source>Join card</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Name of the event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Address for the phones</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Display for the screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Its name, for the join card and the phones.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Let people join</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Phones in the same network open this address. The likeliest to work is on top; try it with your own phone before the doors open.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy address</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Where the bullets fly.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>✓ %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No network: connect this PC to the network of the phones.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::KeyList</name>
    <message>
        <source>Keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The show</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>arrows</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move; with Shift: select several</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::LivePage</name>
    <message>
        <source>Waiting and shown messages</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::MessageDelegate</name>
    <message>
        <source>Sent as: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>pinned</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>★ starred</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>handled by %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::MessageEditor</name>
    <message>
        <source>Approve this text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text as it will be shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent as: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::MessageModel</name>
    <message>
        <source>%1 wrote: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>flies in %1 s</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>by a rule since removed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>rule: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::ModeSwitch</name>
    <message>
        <source>Everything is shown at once, unchecked</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Rules decide; what they hold waits for you</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing is shown until you approve it</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::MuteMenu</name>
    <message>
        <source>Mute the sender</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Unmute</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Ban the sender</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::PresenceModel</name>
    <message>
        <source>Name</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Since</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>State</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Somebody</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>muted until %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>online</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>gone</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::QueuePanel</name>
    <message>
        <source>Waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages waiting for approval</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in the queue  (/)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Approve  (A)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reject  (R)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit  (E)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>? all keys</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>%n new  (N)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Bring in %n new message(s)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
    <message>
        <source>Nothing is waiting</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a rule holds, and in Approve mode every new message, appears here. Select one and press A to approve it or R to reject it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Waiting · %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that waits matches</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Press Esc to see all of them again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::Room</name>
    <message>
        <source>There are too many rules: remove some first.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A rule can&apos;t be used, so every message is held. Mend it or switch it off in Rules.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::RuleEditor</name>
    <message>
        <source>Enabled</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Edit rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to look for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is wrong with the pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What happens to a message that it hits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement (empty: as many *)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save rule</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Remove</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::RuleModel</name>
    <message>
        <source>Pattern</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Action</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Replacement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hits</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::RuleTester</name>
    <message>
        <source>Text to try the rules on</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type a message to try the rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the text would meet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What would this text meet?</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The enabled rules are tried, and the one above as if it were saved.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::RulesPage</name>
    <message>
        <source>Rules</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>New rule</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::Screen</name>
    <message>
        <source>Barrage — screen</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The display &quot;%1&quot; is gone: connect it again, or choose another one.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::SearchPage</name>
    <message>
        <source>Load more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search in text and names</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages found, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Every message of every evening is kept here, also what was refused. Try a part of a name or of a text.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>History</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::ShownPanel</name>
    <message>
        <source>Shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Messages let through, newest first</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing shown yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What flies across the screen is listed here. Select it and press H to take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Recall  (H)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Older in the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message numerus="yes">
        <source>Dump %n before it flies  (D)</source>
        <translation type="unfinished">
            <numerusform></numerusform>
        </translation>
    </message>
</context>
<context>
    <name>barrage::Sidebar</name>
    <message>
        <source>%1 · %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::SpeakBar</name>
    <message>
        <source>Let it fly</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announce</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Unpin</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Take away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of your own</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A message of your own  (T)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Flies like the messages of the audience, before them</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Stays on the screen until you take it away</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pinned: %1 (%2)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Announced: %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::Store</name>
    <message>
        <source>First event</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was made by a later Barrage. Install that version, or choose another data folder; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The file %1 is not a Barrage database, or is damaged. Move it elsewhere and start again, or choose another data folder; the file was left as it is.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 can&apos;t be used (%2). Check that its folder exists, may be written to and has free space, and that no other program uses the file; then try again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The database %1 was replaced while it was in use. Put the old file back, or start Barrage again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This can&apos;t be stored as it is (%1). Please report it; others are not affected.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What was to be changed is no longer there. Add it anew.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::ViewMenu</name>
    <message>
        <source>&amp;View</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Colours</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>barrage::Windows</name>
    <message>
        <source>The screen is hidden: what is let pass comes back to the queue. Show the screen with Ctrl+Shift+S.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
