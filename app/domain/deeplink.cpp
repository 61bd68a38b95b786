// SPDX-License-Identifier: GPL-3.0-or-later
#include "deeplink.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>
#include <optional>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr auto scheme = "motorpool:"_L1;
constexpr qsizetype longestLink = 2048;
constexpr qsizetype longestValue = 256; // of an id or a name, in characters
constexpr qsizetype shownOfIt = 60;     // of a foreign word, in an error

QString words(const char *text)
{
    return QCoreApplication::translate("DeepLink", text);
}

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

Failure misspelled()
{
    return usage(
        words(QT_TRANSLATE_NOOP("DeepLink", "The link is not spelled as one of Motorpool is: "
                                            "motorpool://user/ID or motorpool://vehicle/ID.")));
}

Failure notToShow(QStringView what)
{
    return usage(words(QT_TRANSLATE_NOOP("DeepLink",
                                         "A link can show a user or a vehicle, and nothing more. "
                                         "This one asks for “%1”. Nothing was done."))
                     .arg(onOneLine(what.toString(), shownOfIt)));
}

bool isShowable(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) {
        switch (c.category()) {
        case QChar::Other_Control:
        case QChar::Other_Format: // turns writing around, or is not seen at all
        case QChar::Other_PrivateUse:
        case QChar::Other_NotAssigned:
        case QChar::Separator_Line:
        case QChar::Separator_Paragraph:
            return false;
        default:
            return true;
        }
    });
}

/// The text that percent-encoding stands for; nothing if it stands for none that can be shown.
std::optional<QString> decoded(QStringView text)
{
    const QByteArray raw = text.toLatin1();
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype at = 0; at < raw.size(); ++at) {
        if (raw[at] != '%') {
            bytes.append(raw[at]);
            continue;
        }
        const QByteArray digits = raw.mid(at + 1, 2);
        const auto isDigit = [](char c) { return std::isxdigit(static_cast<unsigned char>(c)); };
        if (digits.size() != 2 || !std::all_of(digits.begin(), digits.end(), isDigit))
            return std::nullopt;
        bytes.append(QByteArray::fromHex(digits));
        at += 2;
    }
    QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString result = decode(bytes);
    const bool isGood = !decode.hasError() && !result.trimmed().isEmpty() &&
                        result.size() <= longestValue && isShowable(result);
    return isGood ? std::optional(result) : std::nullopt;
}

std::optional<Subject::Kind> kindOf(QStringView word)
{
    if (word.compare("user"_L1, Qt::CaseInsensitive) == 0)
        return Subject::Kind::User;
    if (word.compare("vehicle"_L1, Qt::CaseInsensitive) == 0)
        return Subject::Kind::Vehicle;
    return std::nullopt;
}

Result<Subject> readSubject(QStringView path)
{
    const QList<QStringView> steps = path.split(u'/');
    const auto kind = kindOf(steps.first());
    if (!kind)
        return notToShow(path);
    if (steps.size() > 2)
        return notToShow(path.mid(steps.first().size() + 1));
    const auto id = decoded(steps.value(1));
    if (!id || id->contains(u'/'))
        return misspelled();
    const auto prefix = *kind == Subject::Kind::User ? "user:"_L1 : "vehicle:"_L1;
    return recognise(prefix + *id).first();
}

Result<QString> readApplication(QStringView query)
{
    QString application;
    for (const QStringView part : query.split(u'&')) {
        if (part.isEmpty())
            return misspelled();
        const qsizetype sign = part.indexOf(u'=');
        if (part.left(sign) != "application"_L1)
            return notToShow(part);
        const auto name = sign < 0 ? std::nullopt : decoded(part.mid(sign + 1));
        if (!name || !application.isEmpty())
            return misspelled();
        application = *name;
    }
    return application;
}

} // namespace

bool isDeepLink(const QString &text)
{
    return QStringView(text).trimmed().startsWith(scheme, Qt::CaseInsensitive);
}

Result<DeepLink> readDeepLink(const QString &text)
{
    const QStringView link = QStringView(text).trimmed();
    const auto isPlain = [](QChar c) { return c > u' ' && c < u'\x7f'; };
    if (link.size() > longestLink || !isDeepLink(text) ||
        !std::all_of(link.begin(), link.end(), isPlain) || link.contains(u'#'))
        return misspelled();
    const QStringView rest = link.mid(scheme.size());
    if (!rest.startsWith("//"_L1))
        return misspelled();
    const qsizetype mark = rest.indexOf(u'?');
    DeepLink result;
    const auto subject = readSubject(rest.mid(2, mark < 0 ? -1 : mark - 2));
    if (!subject)
        return Failure(subject.error());
    result.subject = *subject;
    if (mark >= 0) {
        const auto application = readApplication(rest.mid(mark + 1));
        if (!application)
            return Failure(application.error());
        result.application = *application;
    }
    return result;
}

} // namespace motorpool
