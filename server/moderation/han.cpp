// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/han.h"

#include "moderation/transliteration.h"

#include <QHash>
#include <QStringList>

#include <algorithm>
#include <vector>

namespace barrage {

namespace {

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

std::size_t placeOf(char16_t han)
{
    return static_cast<std::size_t>(han - kFirstHan);
}

struct Sounds
{
    QStringList pinyin;
    std::vector<char16_t> exact;
    std::vector<char16_t> rough;
};

QString roughly(const QString &pinyin)
{
    QString rough = pinyin;
    if (rough.size() > 1 && rough[1] == u'h')
        rough.remove(1, 1);
    if (rough.endsWith(QLatin1String("ng")))
        rough.chop(1);
    return rough;
}

Sounds makeSounds()
{
    Sounds sounds {tableOf(u"Han-Latin"), {}, {}};
    QHash<QString, char16_t> numbers {{QString(), u'\0'}};
    const auto numberOf = [&numbers](const QString &sound) {
        return numbers.emplace(sound, numbers.value(sound, static_cast<char16_t>(numbers.size()))).value();
    };
    for (QString &sound : sounds.pinyin) {
        sound = withoutMarks(sound);
        sounds.exact.push_back(numberOf(sound));
        sounds.rough.push_back(numberOf(roughly(sound)));
    }
    sounds.rough[placeOf(u'滴')] = sounds.rough[placeOf(u'的')]; // as people say it
    return sounds;
}

const Sounds &sounds()
{
    static const Sounds made = makeSounds();
    return made;
}

char16_t hiragana(char16_t c)
{
    const auto kana = c >= 0x30a1 && c <= 0x30f6 ? static_cast<char16_t>(c - 0x60) : c;
    return kana == u'ゐ' ? u'い' : kana == u'ゑ' ? u'え' : kana; // which today are written so
}

char16_t fullKana(char16_t c)
{
    if (c < 0x3041 || c > 0x3096)
        return c;
    constexpr char16_t kSmall[] = u"ぁぃぅぇぉゃゅょゎゕゖ";
    constexpr char16_t kFull[] = u"あいうえおやゆよわかけ";
    const auto *small = std::ranges::find(kSmall, c);
    return small == std::end(kSmall) || !c ? c : kFull[small - std::begin(kSmall)];
}

// Japanese forms, and a Taiwanese one, that ICU leaves alone.
char16_t commonForm(char16_t c)
{
    constexpr char16_t kFrom[]
        = u"変気悪噁売読対発妳糞禿儍違亜圧囲隠栄営駅円応桜穏仮価壊懐絵拡覚楽巻陥寛関歓観帰戯犠拠挙"
          u"暁駆勲恵渓経軽継鶏撃県倹剣険圏検権験顕厳広効鉱済砕斎剤雑桟賛糸歯児実釈収従渋獣縦粛処"
          u"奨焼乗剰壌嬢浄畳譲醸図粋酔髄斉摂専戦銭繊荘捜挿騒巣総聡増蔵臓続帯択沢単団弾遅鋳庁聴鎮"
          u"逓鉄転伝闘徳縄悩脳覇拝廃髪抜浜払仏並辺舗歩穂豊毎満黙薬訳揺様謡頼覧竜両猟緑塁涙類霊齢"
          u"暦歴錬労録亀姦呪噓掲渇頬嚢";
    constexpr char16_t kTo[]
        = u"变气恶恶卖读对发你粪秃傻违亚压围隐荣营驿圆应樱稳假价坏怀绘扩觉乐卷陷宽关欢观归戏牺据举"
          u"晓驱勋惠溪经轻继鸡击县俭剑险圈检权验显严广效矿济碎斋剂杂栈赞丝齿儿实释收从涩兽纵肃处"
          u"奖烧乘剩壤娘净叠让酿图粹醉髓齐摄专战钱纤庄搜插骚巢总聪增藏脏续带择泽单团弹迟铸厅听镇"
          u"递铁转传斗德绳恼脑霸拜废发拔滨拂佛并边铺步穗丰每满默药译摇样谣赖览龙两猎绿垒泪类灵龄"
          u"历历炼劳录龟奸咒嘘揭渴颊囊";
    const auto *from = std::ranges::find(kFrom, c);
    return from == std::end(kFrom) || !c ? c : kTo[from - std::begin(kFrom)];
}

// Of the block that Unicode has for parts of Han characters alone.
char16_t radicalForm(char16_t c)
{
    constexpr char16_t kFrom[]
        = u"⺅⺈⺉⺌⺍⺖⺘⺡⺣⺨⺩⺬⺭⺮⺼⺾⺿⻀⻂⻃⻅⻈⻉⻊⻋⻌⻍⻎⻏⻐⻓⻔⻖⻗⻘⻚⻛⻜⻝⻟⻠⻢⻣⻤⻥⻦";
    constexpr char16_t kTo[]
        = u"亻勹刂小小忄扌氵灬犭王示礻竹月艹艹艹衤西见讠贝足车辶辶辶阝钅长门阝雨青页风飞饣食饣马骨鬼鱼鸟";
    static_assert(std::size(kFrom) == std::size(kTo));
    const auto *from = std::ranges::find(kFrom, c);
    return from == std::end(kFrom) || !c ? c : kTo[from - std::begin(kFrom)];
}

std::vector<char16_t> foldedForms()
{
    const QStringList simplified = tableOf(u"Hant-Hans");
    std::vector<char16_t> forms;
    for (char16_t c = kFirstHan; c <= kLastHan; ++c) {
        const QString &to = simplified[c - kFirstHan];
        forms.push_back(commonForm(to.size() == 1 ? to[0].unicode() : c));
    }
    for (char16_t &form : forms) { // of a few characters, what ICU makes is traditional too
        if (isHan(form))
            form = forms[placeOf(form)];
    }
    return forms;
}

std::vector<bool> japaneseForms()
{
    constexpr QStringView kOthers = u"噁妳糞秃禿儍姦揭渴頬嚢呪噓"; // of what commonForm() changes
    std::vector<bool> forms;
    for (char16_t c = kFirstHan; c <= kLastHan; ++c)
        forms.push_back(commonForm(c) != c && !kOthers.contains(QChar(c)));
    return forms;
}

} // namespace

char16_t foldedHan(char16_t character)
{
    static const std::vector<char16_t> forms = foldedForms();
    if (character < 0x3000)
        return radicalForm(character);
    return isHan(character) ? forms[placeOf(character)] : fullKana(hiragana(character));
}

QString foldedHan(QStringView text)
{
    QString folded;
    for (const QChar c : text)
        folded += QChar(foldedHan(c.unicode()));
    return folded;
}

bool isJapaneseForm(char16_t character)
{
    static const std::vector<bool> forms = japaneseForms();
    return isHan(character) && forms[placeOf(character)];
}

QString pinyin(char16_t character)
{
    return isHan(character) ? sounds().pinyin[character - kFirstHan] : QString();
}

char16_t soundOf(char16_t character)
{
    return isHan(character) ? sounds().exact[placeOf(character)] : u'\0';
}

QString soundsOf(QStringView ideograms)
{
    QString rough;
    for (const QChar c : ideograms)
        rough += isHan(c.unicode()) ? QChar(sounds().rough[placeOf(c.unicode())]) : QChar();
    return rough;
}

QString romaji(const QString &kana)
{
    if (!std::ranges::all_of(kana, [](QChar c) { return isKana(c.unicode()); }))
        return {};
    return withoutMarks(transliterated(kana, u"Hiragana-Latin"));
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
                         "表字太很更最越又再只被给从跟带啥"
                         "晚饭做写读书听让叫问吗呢吧啊请谢再新打开关门电脑手机公司工作上班下班今明昨");
    return everyday.contains(QChar(character));
}

} // namespace barrage
