// SPDX-License-Identifier: GPL-3.0-or-later
#include "vin.h"

#include <array>
#include <string_view>

namespace motorpool {

namespace {

constexpr std::string_view letters = "ABCDEFGHJKLMNPRSTUVWXYZ"; // without I, O and Q
// Model years repeat every 30 years and leave out U, Z and 0 as well.
constexpr std::string_view years = "ABCDEFGHJKLMNPRSTVWXY123456789";

int worth(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c <= 'H')
        return c - 'A' + 1; // A to H are 1 to 8
    if (c <= 'R')
        return c - 'J' + 1; // J to R are 1 to 9
    return c - 'S' + 2;     // S to Z are 2 to 9
}

} // namespace

char vinCheckDigit(const QByteArray &vin)
{
    static constexpr std::array weights{8, 7, 6, 5, 4, 3, 2, 10, 0, 9, 8, 7, 6, 5, 4, 3, 2};
    int sum = 0;
    for (std::size_t i = 0; i < weights.size() && qsizetype(i) < vin.size(); ++i)
        sum += weights[i] * worth(vin[qsizetype(i)]);
    const int rest = sum % 11;
    return rest == 10 ? 'X' : char('0' + rest);
}

QByteArray inventedVin(DemoRandom &random, const QByteArray &maker, int modelYear)
{
    QByteArray vin = maker;
    while (vin.size() < 8)
        vin += random.chance(0.4) ? char('0' + random.below(10)) : random.pick(std::span(letters));
    vin += '0'; // the check digit's place
    vin += years[std::size_t((modelYear - 1980) % 30)];
    vin += random.pick(std::span(letters));
    vin += QByteArray::number(random.between(0, 999999)).rightJustified(6, '0');
    vin[8] = vinCheckDigit(vin);
    return vin;
}

} // namespace motorpool
