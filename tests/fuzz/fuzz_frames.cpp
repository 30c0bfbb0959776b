// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/require.h"
#include "net/framefence.h"

#include <algorithm>

using namespace barrage;

namespace {

bool isSame(const Arrival &a, const Arrival &b)
{
    return a.kind == b.kind && a.payload == b.payload;
}

void checkOne(const Arrival &arrival)
{
    require(arrival.kind != Arrival::Text || arrival.payload.isValidUtf8());
    if (arrival.kind != Arrival::Control)
        return;
    FrameFence again;
    const QList<Arrival> passed = again.take(arrival.payload);
    require(passed.size() == 1 && isSame(passed.constFirst(), arrival));
    require(!again.offence() && !again.isInside());
}

} // namespace

// However it is cut, the same comes of it; control frames pass again, unchanged; texts are UTF-8.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView arrived(data, static_cast<qsizetype>(size));
    FrameFence whole;
    const QList<Arrival> all = whole.take(arrived);
    FrameFence patient;
    QList<Arrival> slowly;
    for (qsizetype i = 0; i < arrived.size(); ++i)
        slowly += patient.take(arrived.sliced(i, 1));
    require(std::ranges::equal(slowly, all, isSame));
    require(patient.offence().has_value() == whole.offence().has_value());
    std::ranges::for_each(all, checkOne);
    return 0;
}
