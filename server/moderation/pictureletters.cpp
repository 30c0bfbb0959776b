// SPDX-License-Identifier: GPL-3.0-or-later
#include "moderation/pictureletters.h"

#include <algorithm>
#include <iterator>

namespace barrage {

namespace {

struct Picture
{
    char32_t symbol;
    char16_t letter;
};

constexpr Picture kPictures[] = {
    {0x00d7, u'x'},  {0x2020, u't'},  {0x2021, u't'},  {0x2200, u'a'},  {0x2203, u'e'},  {0x2206, u'a'},
    {0x2207, u'v'},  {0x2208, u'e'},  {0x220f, u'n'},  {0x2211, u'e'},  {0x221a, u'v'},  {0x2227, u'a'},
    {0x2228, u'v'},  {0x2229, u'n'},  {0x222a, u'u'},  {0x222b, u's'},  {0x2282, u'c'},  {0x2286, u'c'},
    {0x2299, u'o'},  {0x25a0, u'o'},  {0x25a1, u'o'},  {0x25b2, u'a'},  {0x25b3, u'a'},  {0x25bc, u'v'},
    {0x25bd, u'v'},  {0x25cb, u'o'},  {0x25cf, u'o'},  {0x25ef, u'o'},  {0x2615, u'c'},  {0x2626, u't'},
    {0x262a, u'c'},  {0x2648, u'v'},  {0x264d, u'm'},  {0x264f, u'm'},  {0x2653, u'h'},  {0x26a1, u'z'},
    {0x26aa, u'o'},  {0x26ab, u'o'},  {0x26bd, u'o'},  {0x26be, u'o'},  {0x26fa, u'a'},  {0x2715, u'x'},
    {0x2716, u'x'},  {0x2717, u'x'},  {0x2718, u'x'},  {0x271d, u't'},  {0x271e, u't'},  {0x274c, u'x'},
    {0x274e, u'x'},  {0x2755, u'i'},  {0x2757, u'i'},  {0x2795, u't'},  {0x2b24, u'o'},  {0x2b55, u'o'},
    {0x3007, u'o'},  {0x1f30d, u'o'}, {0x1f30e, u'o'}, {0x1f30f, u'o'}, {0x1f311, u'o'}, {0x1f315, u'o'},
    {0x1f319, u'c'}, {0x1f31a, u'o'}, {0x1f31d, u'o'}, {0x1f369, u'o'}, {0x1f36a, u'o'}, {0x1f3b1, u'b'},
    {0x1f3be, u'o'}, {0x1f3c0, u'o'}, {0x1f3d0, u'o'}, {0x1f3d5, u'a'}, {0x1f40d, u's'}, {0x1f41d, u'b'},
    {0x1f441, u'i'}, {0x1f44c, u'o'}, {0x1f4a9, u'o'}, {0x1f4b2, u's'}, {0x1f4b4, u'y'}, {0x1f4b6, u'e'},
    {0x1f4b7, u'l'}, {0x1f4bf, u'o'}, {0x1f4c0, u'o'}, {0x1f4cc, u'i'}, {0x1f4cd, u'i'}, {0x1f4d0, u'a'},
    {0x1f518, u'o'}, {0x1f531, u'w'}, {0x1f534, u'o'}, {0x1f535, u'o'}, {0x1f53a, u'a'}, {0x1f56f, u'i'},
    {0x1f5e1, u'i'}, {0x1f6df, u'o'}, {0x1f7e0, u'o'}, {0x1f7e1, u'o'}, {0x1f7e2, u'o'}, {0x1f7e3, u'o'},
    {0x1f7e4, u'o'}, {0x1f94e, u'o'}, {0x1f950, u'c'}, {0x1f9b5, u'l'}, {0x1f9f2, u'u'}, {0x1f9ff, u'o'},
    {0x1fa9d, u'j'},
};
static_assert(std::ranges::is_sorted(kPictures, {}, &Picture::symbol));

} // namespace

char16_t letterOfPicture(char32_t symbol)
{
    const auto *picture = std::ranges::lower_bound(kPictures, symbol, {}, &Picture::symbol);
    return picture == std::end(kPictures) || picture->symbol != symbol ? u'\0' : picture->letter;
}

} // namespace barrage
