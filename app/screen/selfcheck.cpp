// SPDX-License-Identifier: GPL-3.0-or-later
#include "screen/selfcheck.h"

#include <QElapsedTimer>

#include <algorithm>
#include <cstdlib>

using namespace Qt::StringLiterals;

namespace barrage {

namespace {

using Begin = std::function<void(SelfStage &)>;
using Problem = std::function<QString(SelfStage &)>;

constexpr int kTolerance = 10;      // of 255, by which a GPU may colour a pixel otherwise
constexpr double kOddShare = 0.002; // of the pixels of the bullets that may differ more
constexpr int kRecallMs = 100;
constexpr int kLegible = 120; // of 255: letters against their outline

int count(const QImage &image, const std::function<bool(QRgb)> &wanted)
{
    int found = 0;
    for (int y = 0; y < image.height(); ++y) {
        const auto *line = reinterpret_cast<const QRgb *>(image.constScanLine(y));
        found += static_cast<int>(std::count_if(line, line + image.width(), wanted));
    }
    return found;
}

bool differ(QRgb a, QRgb b)
{
    return std::abs(qRed(a) - qRed(b)) > kTolerance || std::abs(qGreen(a) - qGreen(b)) > kTolerance
        || std::abs(qBlue(a) - qBlue(b)) > kTolerance;
}

int differences(const QImage &a, const QImage &b)
{
    int found = 0;
    for (int y = 0; y < a.height(); ++y) {
        const auto *left = reinterpret_cast<const QRgb *>(a.constScanLine(y));
        const auto *right = reinterpret_cast<const QRgb *>(b.constScanLine(y));
        for (int x = 0; x < a.width(); ++x)
            found += differ(left[x], right[x]) ? 1 : 0;
    }
    return found;
}

int inkOn(const QImage &frame, QRgb background)
{
    return count(frame, [background](QRgb pixel) { return differ(pixel, background); });
}

bool isColourful(QRgb pixel)
{
    const auto [low, high] = std::minmax({qRed(pixel), qGreen(pixel), qBlue(pixel)});
    return high - low > 60;
}

QString misplaced(SelfStage &stage, double at)
{
    stage.setTime(at);
    const QImage frame = stage.grab();
    const QImage expected = stage.expected(at);
    const QRgb background = expected.pixel(0, expected.height() / 2);
    const int ink = inkOn(expected, background);
    const int wrong = differences(frame, expected);
    if (ink < 100)
        return u"nothing is drawn"_s;
    if (wrong > kOddShare * ink)
        return u"%1 of %2 pixels are not where the equation says"_s.arg(wrong).arg(ink);
    return {};
}

QString inPlace(SelfStage &stage)
{
    return misplaced(stage, stage.whenWhole());
}

Begin says(const QString &text, BulletMode mode = BulletMode::Top)
{
    return [text, mode](SelfStage &stage) { stage.fly(text, mode); };
}

QString inColour(SelfStage &stage)
{
    stage.setTime(stage.whenWhole());
    if (count(stage.grab(), isColourful) < 100)
        return u"no colour: is a colour emoji font installed?"_s;
    if (stage.bullets().constFirst().flight.shape.width > stage.size().height() / 20 * 1.6)
        return u"wider than one picture"_s;
    return inPlace(stage);
}

QString emojiOnTheLeft(SelfStage &stage)
{
    stage.setTime(stage.whenWhole());
    const QImage frame = stage.grab();
    if (count(frame.copy(0, 0, frame.width() / 2, frame.height()), isColourful) < 100)
        return u"the end of a line from right to left is not on the left"_s;
    return inPlace(stage);
}

QString insideTheStage(SelfStage &stage)
{
    const Flight &flight = stage.bullets().constFirst().flight;
    if (flight.shape.width > stage.size().width())
        return u"wider than the stage"_s;
    return inPlace(stage);
}

QString low(SelfStage &stage)
{
    if (stage.bullets().constFirst().flight.shape.height > stage.size().height() / 10)
        return u"higher than two lines"_s;
    return inPlace(stage);
}

// Letters and outline on the ground that one of them does not stand out from.
Problem legibleOn(const QColor &ground)
{
    return [ground](SelfStage &stage) -> QString {
        stage.setBackground(ground);
        stage.setTime(stage.whenWhole());
        const QImage frame = stage.grab();
        const int contrary = count(
            frame, [&](QRgb pixel) { return std::abs(qGray(pixel) - qGray(ground.rgb())) > kLegible; });
        return contrary < 100 ? u"it does not stand out"_s : inPlace(stage);
    };
}

QString goneWhenRecalled(SelfStage &stage)
{
    stage.setTime(stage.whenWhole());
    if (inkOn(stage.grab(), qRgb(0, 0, 0)) < 100)
        return u"nothing was drawn"_s;
    QElapsedTimer timer;
    timer.start();
    stage.recall(stage.bullets().constFirst().flight.id);
    const QImage frame = stage.grab();
    const qint64 took = timer.elapsed();
    if (inkOn(frame, qRgb(0, 0, 0)) > 0)
        return u"its pixels are still there"_s;
    return took < kRecallMs ? QString() : u"it took %1 ms"_s.arg(took);
}

void recallWhileWaiting(SelfStage &stage)
{
    stage.recall(stage.fly(u"never to be seen"_s, BulletMode::Top));
    stage.fly(u"the one after it"_s, BulletMode::Top);
    stage.expect(1);
}

QString onlyTheOther(SelfStage &stage)
{
    if (stage.bullets().size() != 1)
        return u"a recalled text came out of the buffer"_s;
    return inPlace(stage);
}

QString goneWhenCleared(SelfStage &stage)
{
    stage.setTime(1'000);
    stage.clear();
    return inkOn(stage.grab(), qRgb(0, 0, 0)) > 0 ? u"pixels are left"_s : QString();
}

QString stoppedByAFreeze(SelfStage &stage)
{
    const double at = stage.whenWhole();
    stage.setTime(at);
    const QImage before = stage.grab();
    stage.setFrozen(true);
    stage.setTime(at + 1'000);
    if (differences(stage.grab(), before) > 0)
        return u"it moves"_s;
    stage.setFrozen(false);
    if (differences(stage.grab(), before) > 0)
        return u"it jumps when the freeze ends"_s;
    return {};
}

void sayInEverySize(SelfStage &stage)
{
    for (const BulletSizeRow &row : bulletSizes())
        stage.fly(u"size "_s + row.id, BulletMode::Top, 0xffffff, row.size);
}

QString eachLargerThanTheOneBefore(SelfStage &stage)
{
    const BulletList &all = stage.bullets();
    const bool growing = std::ranges::is_sorted(
        all, std::ranges::less_equal {}, [](const Bullet &bullet) { return bullet.flight.shape.height; });
    return growing ? inPlace(stage) : u"sizes do not differ"_s;
}

QList<SelfCheck> made()
{
    QList<SelfCheck> all;
    for (const BulletModeRow &row : bulletModes())
        all += {u"mode "_s + row.id, says(u"Hello 弹幕 😀"_s, row.mode), inPlace};
    all += {u"sizes"_s, sayInEverySize, eachLargerThanTheOneBefore};
    all += {u"Latin"_s, says(u"Grüße, façade, Żółć"_s), inPlace};
    all += {u"Chinese"_s, says(u"弹幕飞过大屏幕"_s), inPlace};
    all += {u"Japanese"_s, says(u"こんにちは カタカナ"_s), inPlace};
    all += {u"Korean"_s, says(u"안녕하세요"_s), inPlace};
    all += {u"Cyrillic, Greek"_s, says(u"Привет Γειά"_s), inPlace};
    all += {u"Arabic"_s, says(u"مرحبا بالعالم"_s), inPlace};
    all += {u"right to left"_s, says(u"שלום שלום 😀"_s), emojiOnTheLeft};
    all += {u"mixed direction"_s, says(u"abc שלום 123"_s), inPlace};
    all += {u"emoji"_s, says(u"😀"_s), inColour};
    all += {u"emoji, skin tone"_s, says(u"👍🏽"_s), inColour};
    all += {u"emoji, joined"_s, says(u"🏳️‍🌈"_s), inColour};
    all += {u"flag"_s, says(u"🇯🇵"_s), inColour};
    all += {u"markup is text"_s, says(u"<b>&amp;</b>"_s), inPlace};
    all += {u"a bomb of marks"_s, says(u"Z"_s + u"\u0300\u0316\u0335"_s.repeated(200)), low};
    all += {u"controls"_s, says(u"a\u202eb\u0007c\u2066d\nf"_s), low};
    all += {u"120 wide characters"_s, says(QString(120, u'字')), insideTheStage};
    all += {u"120 emoji"_s, says(u"😀"_s.repeated(120)), insideTheStage};
    all += {u"white on white"_s, says(u"legible"_s), legibleOn(Qt::white)};
    all += {u"white on black"_s, says(u"legible"_s), legibleOn(Qt::black)};
    all += {u"black on black"_s, [](SelfStage &stage) { stage.fly(u"legible"_s, BulletMode::Top, 0); },
            legibleOn(Qt::black)};
    all += {u"recall"_s, says(u"recalled"_s), goneWhenRecalled};
    all += {u"recall while it waits"_s, recallWhileWaiting, onlyTheOther};
    all += {u"freeze"_s, says(u"frozen"_s, BulletMode::Scroll), stoppedByAFreeze};
    all += {u"clear"_s, says(u"cleared"_s), goneWhenCleared};
    return all;
}

} // namespace

std::span<const SelfCheck> selfChecks()
{
    static const QList<SelfCheck> all = made();
    return {all.constData(), static_cast<std::size_t>(all.size())};
}

} // namespace barrage
