// SPDX-License-Identifier: GPL-3.0-or-later
#include "respelling.h"

#include "jsonscalars.h"

#include <algorithm>

namespace motorpool {

namespace {

using Blanks = JsonSpelling::Blanks;
using Kind = JsonSpan::Kind;

// Of each type of event its members, as contract and live payloads have them.
constexpr char usualState[] = R"({"eventId":0,"eventType":0,"data":{"user":{"id":0,"externalId":0},
"vehicle":{"id":0,"make":0,"model":0,"year":0,"mode":0,"powertrainType":0},
"signals":[{"code":0,"name":0,"group":0,"body":{"value":0,"unit":0},
"meta":{"oemUpdatedAt":0,"retrievedAt":0},"status":{"value":0,"error":{"type":0,"code":0}}}],
"errors":[{"type":0,"code":0,"description":0,"docURL":0,"resolution":{"type":0},
"suggestedUserMessage":0,"state":0,"signals":0}]},
"triggers":[{"type":0,"signal":{"name":0,"code":0,"group":0}}],
"meta":{"deliveryId":0,"deliveredAt":0,"version":0,"webhookId":0,"webhookName":0,"mode":0,
"signalCount":0,"applicationId":0,"sequence":0}})";

/// Objects of a list go by the list's name and a sign, which no member has in front.
QByteArray itemName(QByteArrayView list)
{
    return '*' + list.toByteArray();
}

class Writer
{
public:
    Writer(const JsonSpelling &spelling, const MemberOrder &order)
        : m_spelling(spelling)
        , m_order(order)
    {
    }

    QByteArray write(const JsonSpan &root)
    {
        value(root, {}, 0);
        return m_to;
    }

    /// Writes everything between strings and numbers as it stands.
    QByteArray writeInPlace(QByteArrayView text, const JsonSpan &root)
    {
        m_from = text.data();
        inPlace(root, {});
        m_to.append(QByteArrayView(m_from, text.data() + text.size()));
        return m_to;
    }

private:
    void value(const JsonSpan &span, const QByteArray &name, int level)
    {
        if (span.kind != Kind::Object && span.kind != Kind::Array)
            return scalar(span, name);
        const bool isObject = span.kind == Kind::Object;
        m_to += isObject ? '{' : '[';
        const bool isOneLine = m_spelling.blanks == Blanks::Jackson && !isObject;
        const int inner = isOneLine ? level : level + 1;
        bool isFirst = true;
        for (const JsonSpan *item : ordered(span, name)) {
            if (!std::exchange(isFirst, false))
                m_to += m_spelling.blanks == Blanks::Single ? QByteArrayView(", ")
                                                            : QByteArrayView(",");
            if (isOneLine)
                m_to += ' ';
            else
                lineBreak(inner);
            if (isObject)
                key(item->key);
            value(*item, isObject ? plainKey(item->key).toByteArray() : itemName(name), inner);
        }
        if (isOneLine)
            m_to += ' ';
        else if (!span.items.empty())
            lineBreak(level);
        m_to += isObject ? '}' : ']';
    }

    std::vector<const JsonSpan *> ordered(const JsonSpan &span, const QByteArray &name) const
    {
        std::vector<const JsonSpan *> items;
        items.reserve(span.items.size());
        for (const JsonSpan &item : span.items)
            items.push_back(&item);
        if (span.kind != Kind::Object)
            return items;
        if (m_spelling.order == JsonSpelling::Order::Sorted) {
            std::stable_sort(items.begin(), items.end(), [](const JsonSpan *a, const JsonSpan *b) {
                return plainKey(a->key).compare(plainKey(b->key)) < 0;
            });
        } else if (m_spelling.order == JsonSpelling::Order::Known) {
            std::stable_sort(items.begin(), items.end(), [&](const JsonSpan *a, const JsonSpan *b) {
                return m_order.rank(name, plainKey(a->key)) < m_order.rank(name, plainKey(b->key));
            });
        }
        return items;
    }

    static QByteArrayView plainKey(QByteArrayView key) { return key.sliced(1, key.size() - 2); }

    void key(QByteArrayView raw)
    {
        appendString(m_to, raw, m_spelling.escapes);
        switch (m_spelling.blanks) {
        case Blanks::AsIs:
        case Blanks::None:
            m_to += ':';
            break;
        case Blanks::Jackson:
            m_to += QByteArrayView(" : ");
            break;
        default:
            m_to += QByteArrayView(": ");
        }
    }

    void lineBreak(int level)
    {
        int width = 0;
        switch (m_spelling.blanks) {
        case Blanks::AsIs:
        case Blanks::None:
        case Blanks::Single:
            return;
        case Blanks::Tabs:
            width = 1;
            break;
        case Blanks::Indent4:
            width = 4;
            break;
        case Blanks::Indent2:
        case Blanks::Jackson:
            width = 2;
            break;
        }
        m_to += '\n';
        m_to.append(level * width, m_spelling.blanks == Blanks::Tabs ? '\t' : ' ');
    }

    void scalar(const JsonSpan &span, const QByteArray &name)
    {
        if (span.kind == Kind::Text)
            return appendString(m_to, span.text, m_spelling.escapes);
        if (span.kind == Kind::Number && m_spelling.numbers == JsonSpelling::Numbers::Shortest)
            m_to += shortestNumber(span.text);
        else
            m_to.append(span.text);
        if (span.kind == Kind::Number && m_spelling.numbers == JsonSpelling::Numbers::PointZero &&
            name == "value" && isWhole(span.text))
            m_to += QByteArrayView(".0");
    }

    void inPlace(const JsonSpan &span, const QByteArray &name)
    {
        if (!span.key.isEmpty()) {
            m_to.append(QByteArrayView(m_from, span.key.data()));
            appendString(m_to, span.key, m_spelling.escapes);
            m_from = span.key.data() + span.key.size();
        }
        if (span.kind == Kind::Object || span.kind == Kind::Array) {
            for (const JsonSpan &item : span.items)
                inPlace(item, item.key.isEmpty() ? name : plainKey(item.key).toByteArray());
            return;
        }
        m_to.append(QByteArrayView(m_from, span.text.data()));
        scalar(span, name);
        m_from = span.text.data() + span.text.size();
    }

    JsonSpelling m_spelling;
    const MemberOrder &m_order;
    QByteArray m_to;
    const char *m_from = nullptr;
};

} // namespace

void MemberOrder::learn(const JsonSpan &root)
{
    learn(root, {});
}

void MemberOrder::learn(const JsonSpan &span, const QByteArray &name)
{
    if (span.kind == Kind::Array) {
        for (const JsonSpan &item : span.items)
            learn(item, itemName(name));
        return;
    }
    if (span.kind != Kind::Object)
        return;
    for (const JsonSpan &item : span.items) {
        const QByteArray member = item.key.sliced(1, item.key.size() - 2).toByteArray();
        auto &ranks = m_ranks[name];
        if (!ranks.contains(member))
            ranks.insert(member, int(ranks.size()));
        learn(item, member);
    }
}

MemberOrder MemberOrder::usual()
{
    MemberOrder order;
    if (const auto state = readSpans(usualState))
        order.learn(*state);
    return order;
}

int MemberOrder::rank(QByteArrayView object, QByteArrayView member) const
{
    const auto ranks = m_ranks.find(object.toByteArray());
    return ranks == m_ranks.end() ? 0 : ranks->value(member.toByteArray(), 1'000'000);
}

QByteArray respelled(QByteArrayView text, const JsonSpan &root, const JsonSpelling &spelling,
                     const MemberOrder &order)
{
    Writer writer(spelling, order);
    return spelling.blanks == Blanks::AsIs ? writer.writeInPlace(text, root) : writer.write(root);
}

} // namespace motorpool
