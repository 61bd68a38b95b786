// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurbook.h"

#include <QRegularExpression>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

// From this length on a key is found within other text too; shorter ones as words of their own.
constexpr qsizetype longKey = 8;
constexpr qsizetype shortestKey = 3; // "42" and "ab" stand everywhere
constexpr qsizetype shortestName = 2;
constexpr qsizetype shortestRun = 8; // of Base64 that is looked into
constexpr int layers = 4;            // of encodings around each other

QString prefixOf(BlurKind kind)
{
    switch (kind) {
    case BlurKind::Vin:
        return u"V"_s;
    case BlurKind::Vehicle:
        return u"CAR"_s;
    case BlurKind::User:
        return u"U"_s;
    case BlurKind::External:
        return u"E"_s;
    case BlurKind::Connection:
        return u"C"_s;
    case BlurKind::Application:
        return u"CLIENT"_s;
    case BlurKind::OtherId:
        return u"ID"_s;
    case BlurKind::Request:
        return u"REQUEST"_s;
    case BlurKind::Nickname:
        return u"NICKNAME"_s;
    case BlurKind::ApplicationName:
        return u"APPLICATION"_s;
    case BlurKind::Person:
        return u"PERSON"_s;
    case BlurKind::Computer:
        return u"COMPUTER"_s;
    case BlurKind::Mail:
        return u"MAIL"_s;
    case BlurKind::File:
        return u"FILE"_s;
    case BlurKind::Place:
        break;
    }
    return u"PLACE"_s;
}

bool isName(BlurKind kind)
{
    return kind == BlurKind::Nickname || kind == BlurKind::Person ||
           kind == BlurKind::ApplicationName || kind == BlurKind::Computer;
}

/// From which length on a text is looked for: what may be a number is no name of two letters.
qsizetype shortestOf(BlurKind kind, const QString &key)
{
    const bool hasDigit = std::any_of(key.begin(), key.end(), [](QChar c) { return c.isNumber(); });
    return isName(kind) && !hasDigit ? shortestName : shortestKey;
}

bool isPrintable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        return c != QChar::ReplacementCharacter && (c.isPrint() || c.isSpace() || c.isSurrogate());
    });
}

} // namespace

QList<BlurView> viewsOf(const QString &text)
{
    QList<BlurView> views{plainView(text)};
    QList<BlurView> others;
    for (int layer = 0; layer < layers; ++layer) {
        BlurView next = decodedView(views.back());
        BlurView other = decodedView(views.back(), TagRule::AtFirst);
        if (other.text != next.text)
            others += std::move(other);
        if (next.text == views.back().text)
            break;
        views += std::move(next);
    }
    return views + others;
}

void BlurBook::avoid(const QString &text)
{
    m_avoided += keyText(text);
}

QString BlurBook::add(BlurKind kind, const QString &original)
{
    if (original.isEmpty())
        return {};
    if (const QString known = find(original); !known.isEmpty())
        return known;
    const QString key = keyText(original);
    // One that is somebody's original already would be taken for that.
    QString replacement;
    do {
        replacement = prefixOf(kind) + u'-' + QString::number(++m_counts[kind]);
    } while (m_byKey.contains(keyText(replacement)) || replacement == original);
    m_exact.insert(original, replacement);
    if (!key.isEmpty() && !m_byKey.contains(key))
        m_byKey.insert(key, replacement);
    if (key.size() < shortestOf(kind, key) ||
        (kind == BlurKind::Nickname && m_avoided.contains(key)))
        return replacement;
    if (key.size() < longKey) {
        m_short[qHash(QStringView(key))] += Known{key, replacement};
        return replacement;
    }
    QList<Known> &same = m_long[qHash(QStringView(key).left(longKey))];
    const auto place = std::find_if(same.begin(), same.end(),
                                    [&key](const Known &of) { return of.key.size() < key.size(); });
    same.insert(place, Known{key, replacement});
    return replacement;
}

QString BlurBook::find(const QString &text) const
{
    if (const auto exact = m_exact.constFind(text); exact != m_exact.cend())
        return *exact;
    // Opaque ids may differ in nothing but case and signs; what is long does not by chance.
    const QString key = keyText(text);
    return key.size() >= longKey ? m_byKey.value(key) : QString();
}

/// The longest that begins here.
const BlurBook::Known *BlurBook::longAt(QStringView text) const
{
    if (text.size() < longKey)
        return nullptr;
    const auto same = m_long.constFind(qHash(text.left(longKey)));
    if (same == m_long.cend())
        return nullptr;
    const auto found = std::find_if(same->begin(), same->end(), [text](const Known &known) {
        return text.startsWith(known.key);
    });
    return found == same->end() ? nullptr : &*found;
}

const BlurBook::Known *BlurBook::shortOf(QStringView word) const
{
    const auto same = m_short.constFind(qHash(word));
    if (same == m_short.cend())
        return nullptr;
    const auto found = std::find_if(same->begin(), same->end(),
                                    [word](const Known &known) { return word == known.key; });
    return found == same->end() ? nullptr : &*found;
}

void BlurBook::searchKey(const BlurKey &key, qsizetype shortest, QList<Hit> *hits) const
{
    const QStringView text = key.text;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const Known *known = longAt(text.mid(at));
        const qsizetype most = std::min(longKey - 1, text.size() - at);
        for (qsizetype length = most; !known && key.isStart[at] && length >= shortest; --length) {
            if (key.isEnd[at + length - 1])
                known = shortOf(text.mid(at, length));
        }
        if (!known)
            continue;
        const qsizetype last = at + known->key.size() - 1;
        *hits += Hit{key.begins[at], key.ends[last], known->replacement};
        at = last;
    }
}

void BlurBook::search(const BlurView &view, QList<Hit> *hits) const
{
    searchKey(keyOf(view), shortestName, hits);
}

QString BlurBook::replacementIn(const QByteArray &decoded) const
{
    const QString text = QString::fromUtf8(decoded);
    const bool isText = isPrintable(text);
    QList<Hit> hits;
    if (isText) {
        for (const BlurView &view : viewsOf(text))
            searchKey(keyOf(view), shortestKey, &hits); // two letters come by chance
    } else {
        // Of bytes that are no text, only what is too long to be there by chance.
        const BlurKey key = keyOf(plainView(QString::fromLatin1(decoded)));
        for (qsizetype at = 0; at < key.text.size(); ++at) {
            if (const Known *known = longAt(QStringView(key.text).mid(at)))
                return known->replacement;
        }
    }
    return hits.isEmpty() ? QString() : hits.first().replacement;
}

void BlurBook::searchBase64(const QString &text, QList<Hit> *hits) const
{
    static const QRegularExpression runs(u"[A-Za-z0-9+/_-]{8,}={0,2}"_s);
    constexpr qsizetype steps = 4; // a run may begin with what is not of it
    for (auto run = runs.globalMatch(text); run.hasNext();) {
        const QRegularExpressionMatch match = run.next();
        QByteArray bytes = match.captured().toLatin1();
        std::replace(bytes.begin(), bytes.end(), '-', '+');
        std::replace(bytes.begin(), bytes.end(), '_', '/');
        for (qsizetype from = 0; from < steps && bytes.size() - from >= shortestRun; ++from) {
            const QString replacement = replacementIn(QByteArray::fromBase64(bytes.mid(from)));
            if (replacement.isEmpty())
                continue;
            *hits += Hit{match.capturedStart(), match.capturedEnd(), replacement};
            break;
        }
    }
}

QList<BlurBook::Hit> BlurBook::search(const QString &text) const
{
    QList<Hit> hits;
    for (const BlurView &view : viewsOf(text)) {
        search(view, &hits);
        QList<Hit> inside;
        searchBase64(view.text, &inside);
        for (Hit &hit : inside) {
            hits += Hit{view.begins[hit.begin], view.ends[hit.end - 1], hit.replacement};
        }
    }
    settle(&hits);
    return hits;
}

void BlurBook::settle(QList<Hit> *hits)
{
    std::stable_sort(hits->begin(), hits->end(), [](const Hit &one, const Hit &other) {
        return one.begin != other.begin ? one.begin < other.begin : one.end > other.end;
    });
    QList<Hit> apart;
    for (const Hit &hit : std::as_const(*hits)) {
        if (!apart.isEmpty() && hit.begin < apart.back().end)
            apart.back().end = std::max(apart.back().end, hit.end);
        else
            apart += hit;
    }
    *hits = apart;
}

QString BlurBook::applied(const QString &text, const QList<Hit> &hits)
{
    QString out;
    qsizetype at = 0;
    for (const Hit &hit : hits) {
        out += QStringView(text).mid(at, hit.begin - at);
        out += hit.replacement;
        at = hit.end;
    }
    out += QStringView(text).mid(at);
    return out;
}

} // namespace motorpool
