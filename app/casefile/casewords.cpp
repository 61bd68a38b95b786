// SPDX-License-Identifier: GPL-3.0-or-later
#include "casewords.h"

#include <QCoreApplication>

#include <algorithm>
#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Case", text);
}

template <class Choice, class Part>
struct PartRow
{
    Part part;
    QLatin1StringView name;
    bool Choice::*member;
};

using BlurRow = PartRow<BlurChoice, BlurPart>;
using CaseRow = PartRow<CaseParts, CasePart>;

constexpr std::array blurRows{
    BlurRow{BlurPart::Vins, "vins"_L1, &BlurChoice::vins},
    BlurRow{BlurPart::Ids, "ids"_L1, &BlurChoice::ids},
    BlurRow{BlurPart::Places, "places"_L1, &BlurChoice::places},
    BlurRow{BlurPart::Names, "names"_L1, &BlurChoice::names},
    BlurRow{BlurPart::RequestIds, "request-ids"_L1, &BlurChoice::requestIds},
};

constexpr std::array caseRows{
    CaseRow{CasePart::Connections, "connections"_L1, &CaseParts::connections},
    CaseRow{CasePart::Signals, "signals"_L1, &CaseParts::signalsRead},
    CaseRow{CasePart::Requests, "requests"_L1, &CaseParts::requests},
    CaseRow{CasePart::Journal, "journal"_L1, &CaseParts::journal},
    CaseRow{CasePart::Facts, "facts"_L1, &CaseParts::facts},
    CaseRow{CasePart::Settings, "settings"_L1, &CaseParts::settings},
};

constexpr std::array blurList{BlurPart::Vins, BlurPart::Ids, BlurPart::Places, BlurPart::Names,
                              BlurPart::RequestIds};
constexpr std::array caseList{CasePart::Connections, CasePart::Signals, CasePart::Requests,
                              CasePart::Journal,     CasePart::Facts,   CasePart::Settings};

template <class Rows, class Part>
const auto &rowOf(const Rows &rows, Part part)
{
    return *std::find_if(rows.begin(), rows.end(),
                         [part](const auto &row) { return row.part == part; });
}

struct Title
{
    QLatin1StringView key;
    const char *title;
};

constexpr Title factTitles[] = {
    {"program"_L1, QT_TRANSLATE_NOOP("Case", "Program")},
    {"qt"_L1, QT_TRANSLATE_NOOP("Case", "Qt")},
    {"system"_L1, QT_TRANSLATE_NOOP("Case", "Operating system")},
    {"kernel"_L1, QT_TRANSLATE_NOOP("Case", "Kernel")},
    {"desktop"_L1, QT_TRANSLATE_NOOP("Case", "Desktop")},
    {"language"_L1, QT_TRANSLATE_NOOP("Case", "Language and time zone")},
    {"keychain"_L1, QT_TRANSLATE_NOOP("Case", "Keychain")},
    {"tls"_L1, QT_TRANSLATE_NOOP("Case", "TLS library")},
    {"proxy"_L1, QT_TRANSLATE_NOOP("Case", "Proxy")},
    {"certificates"_L1, QT_TRANSLATE_NOOP("Case", "Certificates of one’s own")},
    {"tokenService"_L1, QT_TRANSLATE_NOOP("Case", "Token service")},
    {"vehicleService"_L1, QT_TRANSLATE_NOOP("Case", "Vehicle API")},
    {"managementService"_L1, QT_TRANSLATE_NOOP("Case", "Management API")},
};

constexpr Title recordTitles[] = {
    {"session"_L1, QT_TRANSLATE_NOOP("Case", "Session")},
    {"token"_L1, QT_TRANSLATE_NOOP("Case", "Token")},
    {"request"_L1, QT_TRANSLATE_NOOP("Case", "Request")},
    {"deed"_L1, QT_TRANSLATE_NOOP("Case", "Command sent")},
    {"answer"_L1, QT_TRANSLATE_NOOP("Case", "Answer")},
    {"outcome"_L1, QT_TRANSLATE_NOOP("Case", "Outcome")},
    {"credential"_L1, QT_TRANSLATE_NOOP("Case", "Credential")},
    {"export"_L1, QT_TRANSLATE_NOOP("Case", "Export")},
    {"case"_L1, QT_TRANSLATE_NOOP("Case", "Case")},
    {"setting"_L1, QT_TRANSLATE_NOOP("Case", "Setting")},
    {"journal"_L1, QT_TRANSLATE_NOOP("Case", "Journal")},
};

QString titleIn(std::span<const Title> titles, const QString &key)
{
    const auto found = std::find_if(titles.begin(), titles.end(),
                                    [&key](const Title &of) { return key == of.key; });
    return found == titles.end() ? key : words(found->title);
}

} // namespace

std::span<const BlurPart> blurParts()
{
    return blurList;
}

QString blurPartName(BlurPart part)
{
    return rowOf(blurRows, part).name;
}

bool isChosen(const BlurChoice &choice, BlurPart part)
{
    return choice.*rowOf(blurRows, part).member;
}

void choose(BlurChoice *choice, BlurPart part, bool on)
{
    choice->*rowOf(blurRows, part).member = on;
}

std::span<const CasePart> caseParts()
{
    return caseList;
}

QString casePartName(CasePart part)
{
    return rowOf(caseRows, part).name;
}

bool isChosen(const CaseParts &choice, CasePart part)
{
    return choice.*rowOf(caseRows, part).member;
}

void choose(CaseParts *choice, CasePart part, bool on)
{
    choice->*rowOf(caseRows, part).member = on;
}

std::optional<ApiError> errorOf(const CaseRequest &request)
{
    if (!request.failure)
        return std::nullopt;
    ApiError error;
    error.kind = *request.failure;
    error.status = request.status;
    error.type = request.errorType;
    error.code = request.errorCode;
    error.detail = request.errorDetail;
    error.requestId = request.requestId;
    return error;
}

QString factTitle(const QString &key)
{
    return titleIn(factTitles, key);
}

QString recordTitle(const QString &kind)
{
    return titleIn(recordTitles, kind);
}

QString subjectTitle(const CaseSubject &subject)
{
    return (subject.kind == CaseSubject::Kind::Vehicle
                ? words(QT_TRANSLATE_NOOP("Case", "Vehicle %1"))
                : words(QT_TRANSLATE_NOOP("Case", "User %1")))
        .arg(subject.id);
}

QString caseFileName(const CaseFile &preparedCase)
{
    constexpr qsizetype longest = 40;
    QString id;
    for (const QChar c : preparedCase.subject.id.left(longest)) {
        const bool isPlain = c.unicode() < 0x80 && (c.isLetterOrNumber() || c == u'-');
        id += isPlain ? c : QChar(u'_');
    }
    return u"case-%1-%2"_s.arg(id, preparedCase.madeAt.toUTC().toString(u"yyyy-MM-dd"_s));
}

} // namespace motorpool
