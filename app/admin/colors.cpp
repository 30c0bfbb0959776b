// SPDX-License-Identifier: GPL-3.0-or-later
#include "admin/colors.h"

namespace barrage {

namespace {

constexpr QColor rgb(int hex)
{
    return QColor((hex >> 16) & 0xff, (hex >> 8) & 0xff, hex & 0xff);
}

constexpr Colors kLight {
    .window = rgb(0xf1f3f7),
    .surface = rgb(0xffffff),
    .raised = rgb(0xe9ecf2),
    .line = rgb(0xd3d8e2),
    .text = rgb(0x161a23),
    .muted = rgb(0x566072),
    .accent = rgb(0x3a4ed5),
    .onAccent = rgb(0xffffff),
    .selected = rgb(0xe4e8fd),
    .danger = rgb(0xc4262e),
    .onDanger = rgb(0xffffff),
    .dangerText = rgb(0xb01c24),
    .good = rgb(0x15703f),
    .onGood = rgb(0xffffff),
    .goodText = rgb(0x12653a),
    .warnText = rgb(0x7a4a00),
    .warnGround = rgb(0xfff1d6),
};

constexpr Colors kDark {
    .window = rgb(0x13151b),
    .surface = rgb(0x1b1e27),
    .raised = rgb(0x282d3a),
    .line = rgb(0x363c4b),
    .text = rgb(0xeef0f6),
    .muted = rgb(0xa6aebf),
    .accent = rgb(0x8f9dff),
    .onAccent = rgb(0x10131f),
    .selected = rgb(0x2a3158),
    .danger = rgb(0xd0323a),
    .onDanger = rgb(0xffffff),
    .dangerText = rgb(0xff8f92),
    .good = rgb(0x4cc98a),
    .onGood = rgb(0x08190f),
    .goodText = rgb(0x6bd9a0),
    .warnText = rgb(0xf6c667),
    .warnGround = rgb(0x3a2f16),
};

} // namespace

const Colors &colorsOf(bool dark)
{
    return dark ? kDark : kLight;
}

const Colors &colorsOf(const QPalette &palette)
{
    return colorsOf(isDark(palette));
}

bool isDark(const QPalette &palette)
{
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

} // namespace barrage
