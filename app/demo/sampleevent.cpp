// SPDX-License-Identifier: GPL-3.0-or-later
#include "demo/sampleevent.h"

namespace barrage {

namespace {

Rule sampleRule(const char *kind, const char *pattern, RuleAction action, const char *replacement = "")
{
    Rule rule;
    rule.kind = QString::fromLatin1(kind);
    rule.pattern = QString::fromUtf8(pattern);
    rule.action = action;
    rule.replacement = QString::fromUtf8(replacement);
    return rule;
}

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

} // namespace

QString sampleTitle()
{
    return QStringLiteral("Opening night");
}

QList<Rule> sampleRules()
{
    return {
        sampleRule("contains", "buy followers", RuleAction::Block),
        sampleRule("contains", "加微信", RuleAction::Block),
        sampleRule("word", "idiot", RuleAction::Block),
        sampleRule("regex", R"((https?://|www\.)\S+)", RuleAction::Hold),
        sampleRule("regex", R"(\d{9,})", RuleAction::Hold),
        sampleRule("word", "damn", RuleAction::Replace, "darn"),
    };
}

QStringList sampleTexts()
{
    return list({
        "Hello from the back row! 👋",
        "前排占座～",
        "buy followers at my shop!!!",
        "主讲人加油！",
        "こんにちは！聞こえますか？",
        "This is the best slide so far",
        "see https://example.org/slides",
        "哈哈哈哈哈哈",
        "草www",
        "you are an idiot",
        "Can you zoom in a little? 🔍",
        "弹幕护体！！！",
        "damn that is fast",
        "88888888",
        "すごい ✨✨",
        "What does the second curve show?",
        "call me: 5550123456",
        "讲得太好了 👏👏👏",
        "Greetings from row 17 🇯🇵 🇨🇳 🇧🇷",
        "The coffee is ready ☕",
        "加微信领红包",
        "我想问一个问题：为什么不用缓存？",
        "待ってました！",
        "+1",
        "Family photo? 👨‍👩‍👧‍👦",
        "מה שלום כולם?",
        "مرحبا بالجميع 🌍",
        "<b>not bold</b> <img src=x>",
        "第一次来，好热闹！",
        "Louder please 🔊",
        "もう一回お願いします",
        "一二三四五六七八九十，这是一条比较长的弹幕，用来看看长文字怎么飞过屏幕。",
        "A long one, to see how the screen treats people who have a lot to say in one go 🚀",
        "前方高能",
        "Bravo! 🎉🎉🎉",
        "666",
    });
}

QStringList sampleNames()
{
    return list(
        {"Ada", "小明", "さくら", "Lin", "Noor", "阿杰", "Mateo", "ゆうき", "Grace", "老王", "Ines", "Tom"});
}

} // namespace barrage
