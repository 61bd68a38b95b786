// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectredirect.h"

#include "plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestInput = 64 * 1024;

QString words(const char *text)
{
    return QCoreApplication::translate("Redirect", text);
}

Failure usage(const char *text)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = words(text);
    return Failure(error);
}

// What mail programs, chats and terminals add around and inside a URL: quotes, angle brackets,
// line breaks with indentation or quote marks after them, and "&amp;" from an HTML source.
QString unwrapped(const QString &pasted)
{
    static const QRegularExpression lineBreak(u"[ \\t]*[\\r\\n]+[\\s>]*"_s);
    static const QRegularExpression quotesBefore(u"\\A[\\s\"'`<(\\x{201c}\\x{2018}\\x{ab}]+"_s);
    static const QRegularExpression quotesAfter(u"[\\s\"'`>)\\x{201d}\\x{2019}\\x{bb}]+\\z"_s);
    QString text = pasted;
    text.replace(lineBreak, QString());
    text.remove(quotesBefore);
    text.remove(quotesAfter);
    text.replace("&amp;"_L1, "&"_L1);
    return text;
}

// The parts that can hold parameters, the query before the fragment.
QStringList parameterParts(const QString &url)
{
    const qsizetype hash = url.indexOf(u'#');
    const QString head = hash < 0 ? url : url.left(hash);
    QString fragment = hash < 0 ? QString() : url.mid(hash + 1);
    // A router's fragment, "#/callback?user_id=…".
    fragment = fragment.mid(fragment.indexOf(u'?') + 1);
    const qsizetype question = head.indexOf(u'?');
    if (question >= 0)
        return {head.mid(question + 1), fragment};
    return head.contains("://"_L1) ? QStringList{fragment} : QStringList{head, fragment};
}

QString decoded(const QString &text)
{
    return onOneLine(QString::fromUtf8(QByteArray::fromPercentEncoding(text.toUtf8())),
                     longestInput);
}

// Decoded values by name as spelled by Smartcar; of a name that comes twice, the first.
class Parameters
{
public:
    explicit Parameters(const QStringList &parts)
    {
        for (const QString &part : parts) {
            const auto items = QStringView(part).split(u'&', Qt::SkipEmptyParts);
            for (const QStringView item : items) {
                const qsizetype equals = item.indexOf(u'=');
                if (equals < 1)
                    continue;
                const QString name = decoded(item.left(equals).trimmed().toString());
                if (!m_raw.contains(name))
                    m_raw.insert(name, item.mid(equals + 1).toString());
            }
        }
    }

    bool has(const QString &name) const { return m_raw.contains(name); }

    /// An id or code: a "+" in it is a plus.
    QString id(const QString &name) const { return decoded(m_raw.value(name)); }
    QString id(const QString &name, const QString &otherName) const
    {
        return has(name) ? id(name) : id(otherName);
    }

    /// A sentence or a model's name: a "+" in it is a space in form encoding.
    QString prose(const QString &name) const
    {
        return decoded(m_raw.value(name).replace(u'+', u' '));
    }

private:
    QHash<QString, QString> m_raw;
};

} // namespace

Result<ConnectRedirect> readConnectRedirect(const QString &text)
{
    if (text.size() > longestInput) {
        return usage(QT_TRANSLATE_NOOP(
            "Redirect", "This is too long for a redirect URL. Paste the URL alone."));
    }
    const Parameters parameters(parameterParts(unwrapped(text)));
    if (parameters.has(u"response_type"_s)) {
        return usage(QT_TRANSLATE_NOOP(
            "Redirect", "This link starts Smartcar Connect. Paste the URL to which Connect "
                        "returned, with user_id or error in it."));
    }

    ConnectRedirect redirect;
    redirect.userId = parameters.id(u"user_id"_s, u"userId"_s);
    redirect.externalId = parameters.id(u"external_id"_s, u"externalId"_s);
    redirect.vehicleId = parameters.id(u"vehicle_id"_s, u"vehicleId"_s);
    redirect.state = parameters.id(u"state"_s);
    redirect.virtualKeyUrl = parameters.id(u"virtual_key_url"_s);
    redirect.hadCode = parameters.has(u"code"_s);
    redirect.error = parameters.id(u"error"_s);
    redirect.errorDescription = parameters.prose(u"error_description"_s);
    redirect.vin = parameters.id(u"vin"_s);
    redirect.make = parameters.prose(u"make"_s);
    redirect.model = parameters.prose(u"model"_s);
    redirect.year = parameters.id(u"year"_s);
    redirect.statusCode = parameters.id(u"status_code"_s);
    redirect.errorMessage = parameters.prose(u"error_message"_s);

    const bool isOfConnect = redirect.hadCode || !redirect.userId.isEmpty() ||
                             !redirect.externalId.isEmpty() || !redirect.vehicleId.isEmpty() ||
                             !redirect.virtualKeyUrl.isEmpty() || redirect.isError();
    if (!isOfConnect) {
        return usage(QT_TRANSLATE_NOOP(
            "Redirect", "This is not a Connect redirect: it has neither a user_id nor an error. "
                        "Copy the whole address from the browser."));
    }
    return redirect;
}

} // namespace motorpool
