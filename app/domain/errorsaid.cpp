// SPDX-License-Identifier: GPL-3.0-or-later
#include "errorsaid.h"

#include "plaintext.h"

#include <QCoreApplication>

namespace motorpool::errorsaid {

using namespace Qt::StringLiterals;
using Kind = ApiError::Kind;

namespace {

bool isSentence(const QString &text)
{
    return text.endsWith(u'.') || text.endsWith(u'!') || text.endsWith(u'?');
}

} // namespace

QString words(const char *text)
{
    return *text ? QCoreApplication::translate("ErrorGuide", text) : QString();
}

void append(QString &text, const QString &sentence)
{
    if (sentence.isEmpty())
        return;
    if (!text.isEmpty())
        text += u' ';
    text += sentence;
}

bool isOurs(Kind kind)
{
    switch (kind) {
    case Kind::Offline:
    case Kind::Proxy:
    case Kind::Timeout:
    case Kind::Tls:
    case Kind::Protocol:
    case Kind::TooLarge:
    case Kind::Cancelled:
    case Kind::KeyringLocked:
    case Kind::KeyringAbsent:
    case Kind::KeyringFailed:
    case Kind::SecretMissing:
    case Kind::Usage:
    case Kind::Storage:
    case Kind::Internal:
    case Kind::Forbidden:
        return true;
    default:
        return false;
    }
}

QString saidIn(const ApiError &error, const ErrorWords &known)
{
    const QString said = onOneLine(error.detail.isEmpty() ? error.title : error.detail);
    if (said.isEmpty() || known.title.contains(said, Qt::CaseInsensitive) ||
        known.cause.contains(said, Qt::CaseInsensitive)) {
        return {};
    }
    if (error.isRemark)
        return said.left(1).toUpper() + said.mid(1) + u'.';
    if (isOurs(error.kind))
        return isSentence(said) ? said : said + u'.';
    return words(QT_TRANSLATE_NOOP("ErrorGuide", "Smartcar says: \"%1\"."))
        .arg(said.endsWith(u'.') ? said.chopped(1) : said);
}

QString unknownCode(const ErrorDef *def, const QString &code)
{
    if (code.isEmpty() || (def && *def->code))
        return {};
    return words(QT_TRANSLATE_NOOP("ErrorGuide", "Its code is %1.")).arg(onOneLine(code, 60));
}

QString line(const ApiError &error, const ErrorWords &text)
{
    QString line = text.title;
    if (!error.operation.isEmpty())
        line = onOneLine(error.operation) + u": "_s + line;
    line += u'.';
    append(line, text.cause);
    append(line, text.remedy);
    if (!error.requestId.isEmpty()) {
        append(line, words(QT_TRANSLATE_NOOP("ErrorGuide", "Request id: %1"))
                         .arg(onOneLine(error.requestId, 100)));
    }
    return line;
}

} // namespace motorpool::errorsaid
