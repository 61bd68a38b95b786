// SPDX-License-Identifier: GPL-3.0-or-later
#include "blurview.h"

#include <QByteArray>

#include <algorithm>
#include <array>
#include <optional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestTag = 300;
constexpr qsizetype longestReference = 10;
constexpr char16_t sharpS = 0xDF; // in capitals two letters

/// Takes a view apart from left to right.
class Decoder
{
public:
    Decoder(const BlurView &view, TagRule rule)
        : m_view(view)
        , m_text(view.text)
        , m_rule(rule)
    {
    }

    BlurView run()
    {
        while (m_at < m_text.size()) {
            if (!percent() && !escape() && !reference() && !tag())
                copy();
        }
        return std::move(m_out);
    }

private:
    QChar peek(qsizetype ahead) const
    {
        return m_at + ahead < m_text.size() ? m_text[m_at + ahead] : QChar();
    }

    void copy()
    {
        m_out.add(m_text[m_at], m_view.begins[m_at], m_view.ends[m_at]);
        ++m_at;
    }

    /// The text stands for this many characters from here on.
    void put(const QString &text, qsizetype length)
    {
        const qsizetype begin = m_view.begins[m_at];
        const qsizetype end = m_view.ends[m_at + length - 1];
        for (const QChar c : text)
            m_out.add(c, begin, end);
        m_at += length;
    }

    std::optional<uint> hex(qsizetype ahead, qsizetype digits) const
    {
        if (m_at + ahead + digits > m_text.size())
            return std::nullopt;
        bool isHex = false;
        const QStringView part = m_text.mid(m_at + ahead, digits);
        if (!std::all_of(part.begin(), part.end(), [](QChar c) { return c.isLetterOrNumber(); }))
            return std::nullopt;
        const uint value = part.toUInt(&isHex, 16);
        return isHex ? std::optional(value) : std::nullopt;
    }

    /// %C3%A4: one character, of one to four bytes.
    bool percent()
    {
        if (m_text[m_at] != u'%')
            return false;
        const std::optional<uint> first = hex(1, 2);
        if (!first)
            return false;
        const int bytes = *first < 0xC0 ? 1 : *first < 0xE0 ? 2 : *first < 0xF0 ? 3 : 4;
        QByteArray utf8(1, char(*first));
        for (int next = 1; next < bytes; ++next) {
            const auto byte = peek(next * 3) == u'%' ? hex(next * 3 + 1, 2) : std::nullopt;
            if (!byte || (*byte & 0xC0) != 0x80)
                break;
            utf8 += char(*byte);
        }
        const bool isWhole = utf8.size() == bytes && *first != 0 && !(bytes == 1 && *first >= 0x80);
        if (isWhole)
            put(QString::fromUtf8(utf8), bytes * 3);
        else
            put(QChar(*first), 3); // Latin 1
        return true;
    }

    /// \u00e4, \xe4, \/, \", \\.
    bool escape()
    {
        if (m_text[m_at] != u'\\')
            return false;
        const QChar next = peek(1);
        if (next == u'u' || next == u'U') {
            if (const auto unit = hex(2, 4)) {
                put(QChar(char16_t(*unit)), 6);
                return true;
            }
        }
        if (next == u'x') {
            if (const auto unit = hex(2, 2)) {
                put(QChar(char16_t(*unit)), 4);
                return true;
            }
        }
        if (next == u'/' || next == u'"' || next == u'\\' || next == u'\'') {
            put(next, 2);
            return true;
        }
        if (next == u'n' || next == u't' || next == u'r') {
            put(QChar(u' '), 2);
            return true;
        }
        return false;
    }

    /// &auml; is rare where &#228; and the five of XML are not.
    bool reference()
    {
        if (m_text[m_at] != u'&')
            return false;
        const qsizetype end = m_text.indexOf(u';', m_at);
        if (end < 0 || end - m_at > longestReference)
            return false;
        const QStringView name = m_text.mid(m_at + 1, end - m_at - 1);
        QString text;
        if (name.startsWith(u'#')) {
            const bool isHex = name.size() > 1 && (name[1] == u'x' || name[1] == u'X');
            bool isNumber = false;
            const uint code = name.mid(isHex ? 2 : 1).toUInt(&isNumber, isHex ? 16 : 10);
            if (!isNumber || code == 0 || code > 0x10FFFF)
                return false;
            const char32_t one = code;
            text = QString::fromUcs4(&one, 1);
        } else {
            constexpr std::array names{std::pair{"amp"_L1, u'&'},   std::pair{"lt"_L1, u'<'},
                                       std::pair{"gt"_L1, u'>'},    std::pair{"quot"_L1, u'"'},
                                       std::pair{"apos"_L1, u'\''}, std::pair{"nbsp"_L1, u' '}};
            const auto known = std::find_if(names.begin(), names.end(),
                                            [name](const auto &of) { return of.first == name; });
            if (known == names.end() && name != "shy"_L1)
                return false;
            if (known != names.end())
                text = QChar(known->second);
        }
        put(text, end - m_at + 1);
        return true;
    }

    bool tag()
    {
        if (m_text[m_at] != u'<' ||
            !(peek(1).isLetter() || peek(1) == u'/' || peek(1) == u'!' || peek(1) == u'?'))
            return false;
        const qsizetype end = m_text.indexOf(u'>', m_at);
        if (end < 0 || end - m_at > longestTag)
            return false;
        if (m_rule == TagRule::AtLast && m_text.mid(m_at + 1, end - m_at).contains(u'<'))
            return false;
        m_at = end + 1;
        return true;
    }

    const BlurView &m_view;
    QStringView m_text;
    TagRule m_rule;
    qsizetype m_at = 0;
    BlurView m_out;
};

bool isOfKey(QChar c)
{
    switch (c.category()) {
    case QChar::Letter_Uppercase:
    case QChar::Letter_Lowercase:
    case QChar::Letter_Titlecase:
    case QChar::Letter_Modifier:
    case QChar::Letter_Other:
    case QChar::Number_DecimalDigit:
    case QChar::Number_Letter:
    case QChar::Number_Other:
    case QChar::Symbol_Other:
    case QChar::Other_Surrogate:
        return true;
    default:
        return false;
    }
}

} // namespace

void BlurView::add(QChar c, qsizetype begin, qsizetype end)
{
    if (c.category() == QChar::Other_Format)
        return;
    text += c;
    begins += begin;
    ends += end;
}

BlurView plainView(const QString &text)
{
    BlurView view;
    view.text.reserve(text.size());
    view.begins.reserve(text.size());
    view.ends.reserve(text.size());
    for (qsizetype at = 0; at < text.size(); ++at)
        view.add(text[at], at, at + 1);
    return view;
}

BlurView decodedView(const BlurView &view, TagRule rule)
{
    constexpr QStringView signs = u"%\\&<";
    const bool isEncoded = std::any_of(view.text.begin(), view.text.end(),
                                       [signs](QChar c) { return signs.contains(c); });
    return isEncoded ? Decoder(view, rule).run() : view;
}

BlurKey keyOf(const BlurView &view)
{
    BlurKey key;
    qsizetype last = -2; // place in the view of the last one taken
    for (qsizetype at = 0; at < view.text.size(); ++at) {
        const QChar c = view.text[at];
        if (c.isMark()) // an accent of what stands before it
        {
            last = last == at - 1 ? at : last;
            continue;
        }
        const auto take = [&](QChar part) {
            if (!isOfKey(part))
                return;
            const bool isNext = last >= at - 1;
            if (!isNext && !key.isEnd.isEmpty())
                key.isEnd.back() = true;
            const QString folded = part == sharpS ? u"ss"_s : QString(part.toCaseFolded());
            for (const QChar letter : folded) {
                key.text += letter;
                key.begins += view.begins[at];
                key.ends += view.ends[at];
                key.isStart += !isNext && letter == folded.front();
                key.isEnd += false;
            }
            last = at;
        };
        if (c.unicode() < 0x80 || c.decompositionTag() == QChar::NoDecomposition) {
            take(c);
            continue;
        }
        for (const QChar part : c.decomposition().normalized(QString::NormalizationForm_KD))
            take(part);
    }
    if (!key.isEnd.isEmpty())
        key.isEnd.back() = true;
    return key;
}

QString keyText(const QString &text)
{
    return keyOf(plainView(text)).text;
}

} // namespace motorpool
