// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/showstate.h"

#include <QTest>

using namespace barrage;

namespace {

// What can be on, with the commands that turn it on and off.
struct Flag
{
    ShowCommand on;
    ShowCommand off;
    bool (ShowState::*isOn)() const;
};

constexpr Flag kFlags[] = {
    {ShowCommand::Freeze, ShowCommand::Resume, &ShowState::isFrozen},
    {ShowCommand::Blackout, ShowCommand::EndBlackout, &ShowState::isBlack},
    {ShowCommand::Hide, ShowCommand::Show, &ShowState::isHidden},
    {ShowCommand::ShowJoinCard, ShowCommand::HideJoinCard, &ShowState::hasJoinCard},
    {ShowCommand::ShowTestPattern, ShowCommand::HideTestPattern, &ShowState::hasTestPattern},
    {ShowCommand::Pin, ShowCommand::Unpin, &ShowState::hasPinned},
    {ShowCommand::Announce, ShowCommand::EndAnnouncement, &ShowState::hasAnnouncement},
};
constexpr std::size_t kFlagCount = std::size(kFlags);

// The state of which the bits tell what is on.
ShowState stateOf(unsigned bits)
{
    ShowState state;
    for (std::size_t i = 0; i < kFlagCount; ++i) {
        if (bits >> i & 1)
            state.apply(kFlags[i].on);
    }
    return state;
}

ShowState after(const QList<ShowCommand> &commands)
{
    ShowState state;
    for (const ShowCommand command : commands)
        state.apply(command);
    return state;
}

} // namespace

Q_DECLARE_METATYPE(barrage::NewBullets)

class TestShowState : public QObject
{
    Q_OBJECT

private slots:
    void everyStepHasItsEffect_data()
    {
        using enum ShowCommand;
        QTest::addColumn<QList<ShowCommand>>("before");
        QTest::addColumn<ShowCommand>("command");
        QTest::addColumn<DropReason>("takesOff"); // None: the bullets stay
        QTest::addColumn<NewBullets>("newBullets");
        const auto row = [](const char *name, const QList<ShowCommand> &before, ShowCommand command,
                            DropReason takesOff, NewBullets newBullets) {
            QTest::newRow(name) << before << command << takesOff << newBullets;
        };
        const QList<ShowCommand> fresh;
        row("freeze", fresh, Freeze, DropReason::None, NewBullets::Wait);
        row("freeze twice", {Freeze}, Freeze, DropReason::None, NewBullets::Wait);
        row("resume", {Freeze}, Resume, DropReason::None, NewBullets::Fly);
        row("resume what runs", fresh, Resume, DropReason::None, NewBullets::Fly);
        row("clear", fresh, Clear, DropReason::Cleared, NewBullets::Fly);
        row("clear twice", {Clear}, Clear, DropReason::Cleared, NewBullets::Fly);
        row("clear a frozen one: it stays frozen", {Freeze}, Clear, DropReason::Cleared, NewBullets::Wait);
        row("clear a hidden one", {Hide}, Clear, DropReason::Cleared, NewBullets::GiveBack);
        row("hide", fresh, Hide, DropReason::Hidden, NewBullets::GiveBack);
        row("hide twice", {Hide}, Hide, DropReason::None, NewBullets::GiveBack);
        row("hide a black one", {Blackout}, Hide, DropReason::Hidden, NewBullets::GiveBack);
        row("show", {Hide}, Show, DropReason::None, NewBullets::Fly);
        row("show what is shown", fresh, Show, DropReason::None, NewBullets::Fly);
        row("show a frozen one", {Freeze, Hide}, Show, DropReason::None, NewBullets::Wait);
        row("show a black one", {Blackout, Hide}, Show, DropReason::None, NewBullets::GiveBack);
        row("black out", fresh, Blackout, DropReason::Hidden, NewBullets::GiveBack);
        row("black out twice", {Blackout}, Blackout, DropReason::None, NewBullets::GiveBack);
        row("black out a frozen one", {Freeze}, Blackout, DropReason::Hidden, NewBullets::GiveBack);
        row("end a blackout", {Blackout}, EndBlackout, DropReason::None, NewBullets::Fly);
        row("end a frozen one's blackout", {Freeze, Blackout}, EndBlackout, DropReason::None,
            NewBullets::Wait);
        row("end a hidden one's blackout", {Hide, Blackout}, EndBlackout, DropReason::None,
            NewBullets::GiveBack);
        row("join card", fresh, ShowJoinCard, DropReason::None, NewBullets::Fly);
        row("no join card", {ShowJoinCard}, HideJoinCard, DropReason::None, NewBullets::Fly);
        row("test pattern", fresh, ShowTestPattern, DropReason::None, NewBullets::Fly);
        row("no test pattern", {Freeze, ShowTestPattern}, HideTestPattern, DropReason::None,
            NewBullets::Wait);
        row("pin", {Freeze}, Pin, DropReason::None, NewBullets::Wait);
        row("unpin", {Pin}, Unpin, DropReason::None, NewBullets::Fly);
        row("announce", fresh, Announce, DropReason::None, NewBullets::Fly);
        row("end of an announcement", {Announce, Hide}, EndAnnouncement, DropReason::None,
            NewBullets::GiveBack);
        row("resume a hidden one", {Freeze, Hide}, Resume, DropReason::None, NewBullets::GiveBack);
        row("resume a black one", {Freeze, Blackout}, Resume, DropReason::None, NewBullets::GiveBack);
    }

    void everyStepHasItsEffect()
    {
        QFETCH(QList<ShowCommand>, before);
        QFETCH(ShowCommand, command);
        QFETCH(DropReason, takesOff);
        QFETCH(NewBullets, newBullets);
        ShowState state = after(before);
        QCOMPARE(state.apply(command).value_or(DropReason::None), takesOff);
        QCOMPARE(state.newBullets(), newBullets);
    }

    // From each of the 128 states, by each of the commands.
    void aCommandChangesNothingButItsOwn()
    {
        for (unsigned bits = 0; bits < 1u << kFlagCount; ++bits) {
            for (const Flag &flag : kFlags) {
                changesItsOwn(bits, flag.on);
                changesItsOwn(bits, flag.off);
            }
            changesItsOwn(bits, ShowCommand::Clear);
        }
    }

private:
    void changesItsOwn(unsigned bits, ShowCommand command)
    {
        const ShowState before = stateOf(bits);
        ShowState state = before;
        state.apply(command);
        for (const Flag &flag : kFlags) {
            const bool was = (before.*flag.isOn)();
            QCOMPARE((state.*flag.isOn)(), command == flag.on || (was && command != flag.off));
        }
        ShowState again = state;
        again.apply(command);
        QCOMPARE(again, state);
    }
};

QTEST_GUILESS_MAIN(TestShowState)
#include "tst_showstate.moc"
