// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/han.h"

#include <QHash>
#include <QStringList>

#include <unicode/utrans.h>

#include <algorithm>

namespace barrage {

namespace {

constexpr char16_t kFirstHan = 0x4e00;
constexpr char16_t kLastHan = 0x9fff;
constexpr char16_t kLongVowel = 0x30fc;

// Empty on any trouble: then nothing is folded, and rules still find what is written plainly.
QString transliterated(const QString &text, const char16_t *id)
{
    UErrorCode error = U_ZERO_ERROR;
    UTransliterator *rules
        = utrans_openU(reinterpret_cast<const UChar *>(id), -1, UTRANS_FORWARD, nullptr, 0, nullptr, &error);
    if (U_FAILURE(error))
        return {};
    const int32_t room = static_cast<int32_t>(text.size()) * 8 + 64;
    QString buffer = text;
    buffer.resize(room);
    int32_t size = static_cast<int32_t>(text.size());
    int32_t limit = size;
    utrans_transUChars(rules, reinterpret_cast<UChar *>(buffer.data()), &size, room, 0, &limit, &error);
    utrans_close(rules);
    buffer.truncate(size);
    return U_SUCCESS(error) ? buffer : QString();
}

QString allHan()
{
    QString all;
    for (int c = kFirstHan; c <= kLastHan; ++c)
        all += QString(QChar(c)) + u'\n';
    return all;
}

QStringList tableOf(const char16_t *id)
{
    QStringList table = transliterated(allHan(), id).split(u'\n');
    table.resize(kLastHan - kFirstHan + 1);
    return table;
}

char16_t simplified(char16_t c)
{
    static const QStringList table = tableOf(u"Hant-Hans");
    const QString &to = table[c - kFirstHan];
    return to.size() == 1 ? to[0].unicode() : c;
}

char16_t hiragana(char16_t c)
{
    return c >= 0x30a1 && c <= 0x30f6 ? static_cast<char16_t>(c - 0x60) : c;
}

char16_t fullKana(char16_t c)
{
    constexpr char16_t kSmall[] = u"ぁぃぅぇぉゃゅょゎゕゖ";
    constexpr char16_t kFull[] = u"あいうえおやゆよわかけ";
    const auto *small = std::ranges::find(kSmall, c);
    return small == std::end(kSmall) || !c ? c : kFull[small - std::begin(kSmall)];
}

// Japanese forms, and a Taiwanese one, that ICU leaves alone.
char16_t commonForm(char16_t c)
{
    constexpr char16_t kFrom[] = u"変気悪売読対発妳糞禿";
    constexpr char16_t kTo[] = u"变气恶卖读对发你粪秃";
    const auto *from = std::ranges::find(kFrom, c);
    return from == std::end(kFrom) || !c ? c : kTo[from - std::begin(kFrom)];
}

QString withoutTones(const QString &latin)
{
    QString plain;
    for (const QChar c : latin.normalized(QString::NormalizationForm_D)) {
        if (c.isLetter())
            plain += c.toLower();
    }
    return plain;
}

} // namespace

bool isHan(char16_t character)
{
    return character >= kFirstHan && character <= kLastHan;
}

bool isKana(char16_t character)
{
    return (character >= 0x3041 && character <= 0x3096) || (character >= 0x30a1 && character <= 0x30fa)
        || character == kLongVowel;
}

char16_t foldedHan(char16_t character)
{
    return isHan(character) ? commonForm(simplified(character)) : fullKana(hiragana(character));
}

QString pinyin(char16_t character)
{
    static const QStringList table = [] {
        QStringList sounds = tableOf(u"Han-Latin");
        for (QString &sound : sounds)
            sound = withoutTones(sound);
        return sounds;
    }();
    return isHan(character) ? table[character - kFirstHan] : QString();
}

QString romaji(const QString &kana)
{
    if (!std::ranges::all_of(kana, [](QChar c) { return isKana(c.unicode()); }))
        return {};
    return withoutTones(transliterated(kana, u"Hiragana-Latin"));
}

bool isEverydayHan(char16_t character)
{
    static const QString everyday
        = QStringLiteral("的一是了我不人在他有这个上们来到时大地为子中你说生国年着就那和要她出也得里后自以会"
                         "家可下而过天去能对小多然于心学么之"
                         "都好看起发当没成只如事把还用第样道想作种开美总从无情己面最女但现前些所同日手又行意"
                         "动方期它头经长儿回位分爱老因很给名"
                         "法间斯知世什两次使身者被高已亲其进此话常与活正感吃喝买卖走骑马四五六七八九十百千万"
                         "私试是事市真见用车独驰水火点快慢早"
                         "晚饭做写读书听让叫问吗呢吧啊请谢再新打开关门电脑手机公司工作上班下班今明昨");
    return everyday.contains(QChar(character));
}

} // namespace barrage
