// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/showstate.h"

#include <QTest>

using namespace barrage;

namespace {

constexpr ShowCommand kAll[]
    = {ShowCommand::Freeze, ShowCommand::Resume,   ShowCommand::Clear,      ShowCommand::Hide,
       ShowCommand::Show,   ShowCommand::Blackout, ShowCommand::EndBlackout};

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

    // From each of the eight states, by each of the seven commands.
    void aCommandChangesNothingButItsOwnFlag()
    {
        for (int bits = 0; bits < 8; ++bits) {
            ShowState state;
            if (bits & 1)
                state.apply(ShowCommand::Freeze);
            if (bits & 2)
                state.apply(ShowCommand::Blackout);
            if (bits & 4)
                state.apply(ShowCommand::Hide);
            for (const ShowCommand command : kAll)
                changesItsOwn(state, command);
        }
    }

private:
    void changesItsOwn(const ShowState &before, ShowCommand command)
    {
        using enum ShowCommand;
        ShowState state = before;
        state.apply(command);
        const auto expected = [&](ShowCommand on, ShowCommand off, bool was) {
            return command == on || (was && command != off);
        };
        QCOMPARE(state.isFrozen(), expected(Freeze, Resume, before.isFrozen()));
        QCOMPARE(state.isBlack(), expected(Blackout, EndBlackout, before.isBlack()));
        QCOMPARE(state.isHidden(), expected(Hide, Show, before.isHidden()));
        ShowState again = state;
        again.apply(command);
        QCOMPARE(again, state);
    }
};

QTEST_GUILESS_MAIN(TestShowState)
#include "tst_showstate.moc"
