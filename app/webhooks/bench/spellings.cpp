// SPDX-License-Identifier: GPL-3.0-or-later
#include "spellings.h"

#include "jsonscalars.h"

#include <algorithm>

namespace motorpool {

namespace {

using Blanks = JsonSpelling::Blanks;
using Escapes = JsonSpelling::Escapes;
using Numbers = JsonSpelling::Numbers;
using Order = JsonSpelling::Order;

constexpr Blanks allBlanks[] = {Blanks::None,    Blanks::Single, Blanks::Indent2,
                                Blanks::Indent4, Blanks::Tabs,   Blanks::Jackson};
constexpr Escapes allEscapes[] = {Escapes::Fewest,       Escapes::Ascii, Escapes::AsciiUpper,
                                  Escapes::AsciiSlashes, Escapes::Html,  Escapes::Slashes};
constexpr int mostNumbers = 64; ///< that are changed one at a time

void collectNumbers(const JsonSpan &span, QList<const JsonSpan *> &to)
{
    if (span.kind == JsonSpan::Kind::Number && isWhole(span.text) && to.size() < mostNumbers)
        to.append(&span);
    for (const JsonSpan &item : span.items)
        collectNumbers(item, to);
}

/// Each whole number once as 1.0, and the rest as it is.
bool pointZeroOneByOne(QByteArrayView text, const JsonSpan &root,
                       const std::function<bool(const Spelled &)> &each)
{
    QList<const JsonSpan *> numbers;
    collectNumbers(root, numbers);
    for (const JsonSpan *number : numbers) {
        Spelled spelled;
        spelled.spelling.numbers = Numbers::PointZero;
        spelled.body = text.toByteArray();
        spelled.body.insert(number->text.data() + number->text.size() - text.data(), ".0");
        if (each(spelled))
            return true;
    }
    return false;
}

Finding proved(Cause cause)
{
    Finding finding;
    finding.cause = cause;
    finding.isProved = true;
    return finding;
}

QList<Finding> escapeChanges(Escapes escapes, QByteArrayView body)
{
    const bool hasSlashes = body.contains("\\/");
    switch (escapes) {
    case Escapes::AsIs:
        return {};
    case Escapes::Fewest:
        if (body.contains("\\u") && hasSlashes)
            return {proved(Cause::UnicodeEscaped), proved(Cause::SlashesEscaped)};
        return {proved(hasSlashes ? Cause::SlashesEscaped : Cause::UnicodeEscaped)};
    case Escapes::Slashes:
        return {proved(Cause::SlashesResolved)};
    case Escapes::AsciiSlashes:
        if (std::all_of(body.begin(), body.end(), [](char c) { return c > 0; }))
            return {proved(Cause::SlashesResolved)};
        if (hasSlashes)
            return {proved(Cause::UnicodeResolved)};
        return {proved(Cause::UnicodeResolved), proved(Cause::SlashesResolved)};
    default:
        return {proved(Cause::UnicodeResolved)};
    }
}

/// As the text stands already, which needs no other spelling.
bool isUsed(Escapes escapes, QByteArrayView text)
{
    const bool isAscii = std::all_of(text.begin(), text.end(), [](char c) { return c > 0; });
    const bool hasEscapes = text.contains("\\u") || text.contains("\\/");
    const bool hasSlash = text.contains('/');
    switch (escapes) {
    case Escapes::Fewest:
        return hasEscapes;
    case Escapes::Ascii:
        return !isAscii || hasEscapes;
    case Escapes::AsciiUpper:
        return !isAscii || text.contains("\\u");
    case Escapes::Slashes:
    case Escapes::AsciiSlashes:
        return hasSlash || !isAscii;
    case Escapes::Html:
        return text.contains('<') || text.contains('>') || text.contains('&') || hasEscapes;
    default:
        return true;
    }
}

} // namespace

void respellAll(QByteArrayView text, const JsonSpan &root, const MemberOrder &order, bool combined,
                const std::function<bool(const Spelled &)> &each)
{
    const auto attempt = [&](const JsonSpelling &spelling) {
        return each({spelling, respelled(text, root, spelling, order)});
    };
    if (!combined) {
        for (const Blanks blanks : allBlanks) {
            if (attempt({blanks, Escapes::AsIs, Numbers::AsIs, Order::AsIs}))
                return;
        }
        for (const Escapes escapes : allEscapes) {
            if (isUsed(escapes, text) &&
                attempt({Blanks::AsIs, escapes, Numbers::AsIs, Order::AsIs}))
                return;
        }
        for (const Numbers numbers : {Numbers::Shortest, Numbers::PointZero}) {
            if (attempt({Blanks::AsIs, Escapes::AsIs, numbers, Order::AsIs}))
                return;
        }
        for (const Order other : {Order::Known, Order::Sorted}) {
            if (attempt({Blanks::None, Escapes::AsIs, Numbers::AsIs, other}) ||
                attempt({Blanks::Single, Escapes::AsIs, Numbers::AsIs, other}))
                return;
        }
        pointZeroOneByOne(text, root, each);
        return;
    }
    for (const Order other : {Order::AsIs, Order::Known, Order::Sorted}) {
        for (const Numbers numbers : {Numbers::AsIs, Numbers::Shortest, Numbers::PointZero}) {
            for (const Escapes escapes :
                 {Escapes::AsIs, Escapes::Fewest, Escapes::Ascii, Escapes::AsciiUpper,
                  Escapes::AsciiSlashes, Escapes::Html, Escapes::Slashes}) {
                if (!isUsed(escapes, text))
                    continue;
                for (const Blanks blanks : allBlanks) {
                    if (attempt({blanks, escapes, numbers, other}))
                        return;
                }
            }
        }
    }
}

QList<Finding> changesOf(const JsonSpelling &spelling, QByteArrayView body)
{
    QList<Finding> changes;
    if (spelling.order != Order::AsIs)
        changes.append(proved(Cause::Reordered));
    const bool isSpaced = [&] {
        const auto root = readSpans(body);
        return root && spelling.blanks != Blanks::AsIs &&
               respelled(body, *root, {spelling.blanks, {}, {}, {}}) != body;
    }();
    if (isSpaced) {
        changes.append(proved(Cause::Reindented));
        changes.last().blanks = spelling.blanks;
    }
    changes += escapeChanges(spelling.escapes, body);
    if (spelling.numbers != Numbers::AsIs)
        changes.append(proved(Cause::NumbersRespelled));
    return changes;
}

} // namespace motorpool
