// SPDX-License-Identifier: GPL-3.0-or-later
#include "connectlink.h"

#include "application.h"

#include <QCoreApplication>
#include <QRandomGenerator>
#include <QRegularExpression>
#include <QUrl>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype longestText = 500;
constexpr auto requiredPrefix = "required:"_L1;
constexpr auto host = "https://connect.smartcar.com"_L1;

QString words(const char *text)
{
    return QCoreApplication::translate("ConnectLink", text);
}

Failure usage(const QString &detail)
{
    ApiError error;
    error.kind = ApiError::Kind::Usage;
    error.detail = detail;
    return Failure(error);
}

/// A link that is put together piece by piece; the first thing that is wrong ends it.
class LinkWriter
{
public:
    explicit LinkWriter(QLatin1StringView path)
        : m_text(host + path)
    {
    }

    void add(QLatin1StringView name, const QString &value)
    {
        if (value.isEmpty())
            return;
        // By hand: QUrlQuery leaves a plus as it is, which the other side reads as a blank.
        m_text += (m_isFirst ? u'?' : u'&') + name + u'=' +
                  QString::fromLatin1(QUrl::toPercentEncoding(value));
        m_isFirst = false;
    }

    void addChecked(QLatin1StringView name, const QString &value)
    {
        take(checkLinkText(value), [&](const QString &text) { add(name, text); });
    }

    void addTarget(const OwnerLinkBase &link)
    {
        QString id;
        take(checkApplicationId(link.applicationId), [&](const QString &text) {
            id = text;
            add("application_id"_L1, text);
        });
        take(checkRedirectUri(link.redirectUri, id),
             [&](const QString &text) { add("redirect_uri"_L1, text); });
    }

    void addOwner(const OwnerLinkBase &link)
    {
        addChecked("state"_L1, link.state);
        addChecked("external_id"_L1, link.externalId);
    }

    template <class T, class Fn>
    void take(const Result<T> &result, Fn fn)
    {
        if (result)
            fn(*result);
        else if (m_fault.isEmpty())
            m_fault = result.error().detail;
    }

    Result<QString> text() const
    {
        if (!m_fault.isEmpty())
            return usage(m_fault);
        return m_text;
    }

private:
    QString m_text;
    QString m_fault;
    bool m_isFirst = true;
};

bool isPermission(const QString &name)
{
    static const QRegularExpression form(u"\\A[a-z][a-z0-9_]{0,63}\\z"_s);
    return form.match(name).hasMatch();
}

Result<QString> scopeOf(const QList<AskedPermission> &permissions)
{
    QStringList scope;
    for (const AskedPermission &asked : permissions) {
        if (!isPermission(asked.name)) {
            return usage(words(QT_TRANSLATE_NOOP("ConnectLink", "\"%1\" is no permission."))
                             .arg(asked.name.left(80)));
        }
        scope += asked.isRequired ? requiredPrefix + asked.name : asked.name;
    }
    scope.removeDuplicates();
    return scope.join(u' ');
}

Result<QString> checkVin(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-HJ-NPR-Z0-9]{17}\\z"_s);
    const QString vin = text.trimmed().toUpper();
    if (!vin.isEmpty() && !form.match(vin).hasMatch()) {
        return usage(words(QT_TRANSLATE_NOOP(
            "ConnectLink", "A VIN has 17 letters and digits, and no I, O or Q.")));
    }
    return vin;
}

Result<QString> checkMake(const QString &text)
{
    static const QRegularExpression form(u"\\A[A-Z][A-Z0-9_]{0,39}\\z"_s);
    // As Smartcar spells makes in links: LAND_ROVER.
    const QString make = text.trimmed().toUpper().replace(u' ', u'_').replace(u'-', u'_');
    if (!make.isEmpty() && !form.match(make).hasMatch()) {
        return usage(words(
            QT_TRANSLATE_NOOP("ConnectLink", "A make is a word such as TESLA or LAND_ROVER.")));
    }
    return make;
}

} // namespace

QString word(ConnectLink::Cars cars)
{
    switch (cars) {
    case ConnectLink::Cars::Simulated:
        return u"simulated"_s;
    case ConnectLink::Cars::Test:
        return u"test"_s;
    case ConnectLink::Cars::Live:
        break;
    }
    return u"live"_s;
}

Result<QString> checkLinkText(const QString &text)
{
    const QString trimmed = text.trimmed();
    if (trimmed.size() > longestText) {
        return usage(
            words(QT_TRANSLATE_NOOP("ConnectLink", "This is too long: 500 characters at most.")));
    }
    const QList<uint> points = trimmed.toUcs4();
    const bool isPrintable =
        trimmed.isValidUtf16() &&
        std::all_of(points.begin(), points.end(), [](uint point) { return QChar::isPrint(point); });
    if (!isPrintable) {
        return usage(
            words(QT_TRANSLATE_NOOP("ConnectLink", "This has characters that cannot be printed.")));
    }
    return trimmed;
}

Result<QString> linkText(const ConnectLink &link)
{
    LinkWriter writer("/oauth/authorize"_L1);
    writer.add("response_type"_L1, link.wantsCode ? u"code"_s : u"none"_s);
    writer.addTarget(link);
    writer.add("mode"_L1, word(link.cars));
    writer.add("approval_prompt"_L1, link.asksAnew ? u"force"_s : u"auto"_s);
    writer.take(scopeOf(link.permissions),
                [&](const QString &scope) { writer.add("scope"_L1, scope); });
    writer.take(checkMake(link.make), [&](const QString &make) { writer.add("make"_L1, make); });
    writer.take(checkVin(link.vin), [&](const QString &vin) {
        if (!vin.isEmpty())
            writer.add("single_select"_L1, u"true"_s);
        writer.add("single_select_vin"_L1, vin);
    });
    writer.addOwner(link);
    return writer.text();
}

Result<QString> linkText(const ReauthenticateLink &link)
{
    LinkWriter writer("/oauth/reauthenticate"_L1);
    writer.add("response_type"_L1, link.wantsVehicleId ? u"vehicle_id"_s : u"none"_s);
    writer.addTarget(link);
    if (link.vehicleId.trimmed().isEmpty())
        return usage(words(QT_TRANSLATE_NOOP("ConnectLink", "The vehicle id is missing.")));
    writer.addChecked("vehicle_id"_L1, link.vehicleId);
    writer.addOwner(link);
    return writer.text();
}

Result<QList<AskedPermission>> readPermissions(const QString &text)
{
    static const QRegularExpression between(u"[\\s,]+"_s);
    QList<AskedPermission> permissions;
    for (const QString &part : text.split(between, Qt::SkipEmptyParts)) {
        AskedPermission asked{part, part.startsWith(requiredPrefix)};
        if (asked.isRequired)
            asked.name.remove(0, requiredPrefix.size());
        if (!isPermission(asked.name)) {
            return usage(words(QT_TRANSLATE_NOOP("ConnectLink", "\"%1\" is no permission."))
                             .arg(part.left(80)));
        }
        const auto known =
            std::find_if(permissions.begin(), permissions.end(),
                         [&](const AskedPermission &one) { return one.name == asked.name; });
        if (known == permissions.end())
            permissions += asked;
        else
            known->isRequired = known->isRequired || asked.isRequired;
    }
    return permissions;
}

QString randomState()
{
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), qsizetype(bits.size()));
    const QByteArray bytes(reinterpret_cast<const char *>(bits.data()), sizeof bits);
    return QString::fromLatin1(
        bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
}

} // namespace motorpool
