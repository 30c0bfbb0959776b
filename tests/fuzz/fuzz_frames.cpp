// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/require.h"
#include "net/framefence.h"

using namespace barrage;

// However it is cut, the same passes; what passes passes again, unchanged; and what is kept is bounded.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size)
{
    const QByteArrayView arrived(data, static_cast<qsizetype>(size));
    FrameFence whole;
    const QByteArray passed = whole.pass(arrived);
    FrameFence patient;
    QByteArray slowly;
    for (qsizetype i = 0; i < arrived.size(); ++i)
        slowly += patient.pass(arrived.sliced(i, 1));
    require(slowly == passed);
    require(patient.offence().has_value() == whole.offence().has_value());
    FrameFence again;
    again.pass(passed);
    require(!again.offence() && !again.isInside());
    return 0;
}
