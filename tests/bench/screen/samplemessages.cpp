// SPDX-License-Identifier: GPL-3.0-or-later
#include "bench/screen/samplemessages.h"

#include <QRandomGenerator>

#include <array>

namespace barrage::bench {

namespace {

constexpr std::array kSizes {24, 28, 36};
constexpr std::array kColors {0xffffffu, 0xffe14du, 0x6fd3ffu, 0xff7f7fu, 0x8fe388u};
constexpr double kOutline = 2; // px

const QStringList &emoji()
{
    static const QStringList all {
        QStringLiteral("\U0001f600"), QStringLiteral("\U0001f602"), QStringLiteral("\U0001f44d\U0001f3fd"),
        QStringLiteral("\U0001f468‍\U0001f469‍\U0001f467"),
        QStringLiteral("\U0001f1e9\U0001f1ea"), QStringLiteral("❤️"),
        QStringLiteral("\U0001f389"), QStringLiteral("\U0001f525")};
    return all;
}

const QString &alphabet(int kind)
{
    static const std::array<QString, 4> all {
        QStringLiteral("etaoin shrdlu ETAOIN cmfwyp vbgkjq xz 0123456789 !?"),
        QStringLiteral("的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民"
                       "得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相"
                       "全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军很情者最立代想已通并提直题党程展五果料象"
                       "员革位入常文总次品式活设及管特件长求老头基资边流路级少图山统接知较将组见计别她手角期根论运农指几九区强放决西被干做必战先回则任取据处"
                       "哈哈666"),
        QStringLiteral("あいうえおかきくけこさしすせそたちつてとなにぬねのはひふへほまみむめもやゆよらりるれろわをんアイウエオカキクケコサシスセソ"
                       "タチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンー"),
        QStringLiteral("가나다라마바사아자차카타파하안녕세요감니정말좋네오늘우리모두함께")};
    return all.at(static_cast<std::size_t>(kind));
}

QString textOf(QRandomGenerator &random)
{
    // Half Chinese, a quarter Latin, the rest Japanese and Korean; in three of ten some emoji.
    static constexpr std::array kKinds {1, 1, 1, 1, 0, 0, 2, 3};
    const QString &letters = alphabet(kKinds.at(random.bounded(8u)));
    const bool pictures = random.bounded(10) < 3;
    QString text;
    for (int left = 8 + random.bounded(23); left > 0; --left) {
        if (pictures && random.bounded(6) == 0)
            text += emoji().at(random.bounded(int(emoji().size())));
        else
            text += letters.at(random.bounded(int(letters.size())));
    }
    return text.trimmed();
}

} // namespace

QList<SampleMessage> sampleMessages(int count)
{
    QRandomGenerator random(20'261'124);
    QList<SampleMessage> messages;
    for (int i = 0; i < count; ++i) {
        const QString text = textOf(random);
        messages.append({text, kSizes.at(random.bounded(3u)), kColors.at(random.bounded(5u))});
    }
    return messages;
}

RasterJob jobFor(const SampleMessage &message, int id, double stageWidth)
{
    RasterJob job;
    job.id = MessageId(id);
    job.text = message.text;
    job.color = message.color;
    job.style.fontSize = message.fontSize;
    job.style.outlineShare = kOutline / message.fontSize;
    job.style.maxWidth = 1.5 * stageWidth;
    return job;
}

} // namespace barrage::bench
