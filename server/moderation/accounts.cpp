// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/contacts.h"
#include "moderation/expressions.h"
#include "moderation/numerals.h"
#include "moderation/subject.h"

namespace barrage {

namespace {

#define WECHAT "(?:[微薇徽威]\\s?[.·•*_-]?\\s?信|v\\s?信|微❤|v❤|we\\s?chat|wei\\s?xin|\\bwx|\\bvx)"
#define QQ "(?:\\bq\\s?q|扣扣|叩叩|秋秋|q\\s?q\\s?群|扣群|企鹅号?|球球)"
#define NUMBER "\\s*(?:号码|号|號|id|群)?\\s*(?:[:=>-]+|是|は)?\\s*"
// A name that nobody takes for a word, a version or a year.
#define ODD "[a-z][a-z0-9._-]*[a-z_][a-z0-9._-]*[0-9_][a-z0-9._-]*"
#define LINK "\\s*(?:群|频道|me\\b)?\\s*(?:[:=>→➡-]+|は|是|\\bis\\b)?\\s*"
#define SERVICE \
    "(?:\\bt[e3][l1i]egram|\\btg|\\bwhat'?s\\s?app|\\binsta(?:gram)?|\\big|\\bkakao\\s?(?:talk)?|カカオ|" \
    "\\bskype|" \
    "\\bsnap(?:chat)?|" \
    "\\bdiscord|\\btwitter|\\bsignal|\\bviber|电报|纸飞机|飞机\\s*[号群:=]|抖音|快手|小红书|twitter|" \
    "インスタ)"

const Expressions &all()
{
    static const Expressions expressions {
        {WECHAT "\\s*(?:号|號|id|账号)\\s*(?:[:=>-]+|是|は)?\\s*[a-z0-9][a-z0-9_-]{4,19}"},
        {WECHAT "\\s*[:=]+\\s*[a-z0-9][a-z0-9_-]{4,19}"},
        {WECHAT "\\s*" ODD "\\b", Evidence::Soft},
        {"[加+➕➕]\\s*(?:一下|下|我|个|個|俺|偶)?\\s*的?\\s*(?:[微薇徽]\\s?信|v\\s?信|\\bvx|\\bwx|\\bqq|扣扣|"
         "q群|line\\b)"},
        {"[加+➕]\\s*(?:我|个|個)?\\s*(?:v\\b|微\\b|薇)", Evidence::Soft},
        {"加卫星\\s*[:=]?\\s*" ODD "\\b|卫星\\s*[:=]?\\s*" ODD "\\s*加我", Evidence::Soft},
        {"[加+➕][微薇威]\\s*[:=]?\\s*" ODD "\\b", Evidence::Soft},
        {"(?:^|[^a-z0-9])v\\s*[:=]\\s*" ODD "\\b", Evidence::Soft},
        {"扫码[加进入]|加好友私聊|(?:私|加)我(?:微信|qq|电报)"},
        {"(?:\\bline|ライン|らいん)\\s*交換", Evidence::Soft},
        {"(?:ライン|らいん)の?\\s*id\\s*は\\s*@?[a-z0-9][a-z0-9._-]{3,19}"},
        {"\\bline\\s*id\\s*(?:[:=>→➡-]+|は|is|\\s)\\s*@?[a-z0-9][a-z0-9._-]{3,19}"},
        {"(?:ライン|らいん)\\s*(?:id|アイディー)?\\s*[:=は]\\s*@?[a-z0-9][a-z0-9._-]{3,19}"},
        {"\\bline\\s*[:=@]+\\s*@?" ODD "\\b", Evidence::Soft},
        {SERVICE "\\s*(?:id|号|账号)\\s*[:=は是]?\\s*@?[a-z0-9][a-z0-9._-]{3,31}"},
        {SERVICE LINK "@[a-z0-9_.]{3,32}"},
        {SERVICE LINK ODD "\\b", Evidence::Soft},
        {SERVICE "\\s*[搜找加]\\s*" ODD "\\b", Evidence::Soft},
        {SERVICE LINK "[a-z0-9._]{2,32}#[0-9]{4}\\b", Evidence::Soft},
    };
    return expressions;
}

// Numbers may be written in any numerals.
const Expressions &numbers()
{
    static const Expressions expressions {
        {QQ NUMBER "[1-9][0-9]{4,10}\\b"},
        {QQ NUMBER "[1-9](?:[ ._-]?[0-9]){4,10}", Evidence::Soft, ViewKind::SpeltOut},
        {"(?:\\bq\\s*[:=]|扣)\\s*[1-9][0-9]{6,10}\\b", Evidence::Soft},
        {WECHAT NUMBER "[1-9](?:[ ._-]?[0-9]){5,12}", Evidence::Soft, ViewKind::SpeltOut},
    };
    return expressions;
}

#undef WECHAT
#undef QQ
#undef NUMBER
#undef ODD
#undef LINK
#undef SERVICE

} // namespace

QList<Hit> contacts::accounts(const Subject &subject)
{
    return all().in(utf8Of(subject.normalised())) + numbers().in(utf8Of(inDigits(subject.normalised())));
}

} // namespace barrage
