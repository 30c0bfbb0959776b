// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/contacts.h"
#include "moderation/expressions.h"
#include "moderation/subject.h"

namespace barrage {

namespace {

#define NAME "[a-z0-9][a-z0-9._%+-]*"
#define AT "(?:@|[(\\[{<]\\s*(?:at|@)\\s*[)\\]}>]|\\s+at\\s+|艾特|アットマーク|アット)"
#define DOT "(?:\\.|[(\\[{<]\\s*(?:dot|\\.)\\s*[)\\]}>]|\\s+dot\\s+|点|ドット|。)"

const Expressions &all()
{
    static const Expressions expressions {
        {NAME "@(?:[a-z0-9-]+\\.)+[a-z]{2,}\\b"},
        {NAME "\\s*" AT "\\s*[a-z0-9-]+\\s*" DOT "\\s*(?:com|net|org|cn|jp|tw|kr|ru|de|uk|edu)\\b",
         Evidence::Soft, ViewKind::SpeltOut},
        {NAME "\\s*[@#]\\s*(?:gmail|qq|163|126|hotmail|outlook|yahoo|icloud|naver|foxmail)\\b",
         Evidence::Soft, ViewKind::SpeltOut},
    };
    return expressions;
}

#undef NAME
#undef AT
#undef DOT

} // namespace

QList<Hit> contacts::emails(const Subject &subject)
{
    return all().in(utf8Of(subject.normalised()));
}

} // namespace barrage
