// SPDX-License-Identifier: GPL-3.0-or-later
#include "journalrecord.h"

#include "jsontext.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QSysInfo>
#include <QTimeZone>

#include <algorithm>
#include <cstring>

#ifdef Q_OS_UNIX
#include <pwd.h>
#include <unistd.h>
#endif

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr const char *kindNames[journalKinds] = {"session", "token",   "request",    "deed",
                                                 "answer",  "outcome", "credential", "export",
                                                 "case",    "setting", "journal"};
constexpr qsizetype longestText = 4096;
constexpr qsizetype longestFacts = 64 * 1024;

// Who runs the process, and not what the environment says.
QString personName()
{
#ifdef Q_OS_UNIX
    const uid_t id = ::geteuid();
    passwd found{};
    passwd *entry = nullptr;
    std::array<char, 16384> buffer{};
    if (::getpwuid_r(id, &found, buffer.data(), buffer.size(), &entry) == 0 && entry != nullptr)
        return QString::fromLocal8Bit(entry->pw_name);
    return u"uid %1"_s.arg(id);
#else
    return qEnvironmentVariable("USERNAME");
#endif
}

void put(QJsonObject &to, QLatin1StringView key, const QString &text, bool &isCut)
{
    if (text.isEmpty())
        return;
    isCut = isCut || text.size() > longestText;
    to.insert(key, text.left(longestText));
}

void put(QJsonObject &to, QLatin1StringView key, qint64 number)
{
    if (number != 0)
        to.insert(key, number);
}

JournalHash hashAt(std::string_view bytes, std::size_t fromEnd)
{
    JournalHash hash{};
    std::memcpy(hash.data(), bytes.data() + bytes.size() - fromEnd, hash.size());
    return hash;
}

} // namespace

JournalAuthor thisAuthor(const QString &applicationId, const QString &clientId)
{
    static const QString person = personName();
    return {person,
            QSysInfo::machineHostName(),
            QCoreApplication::applicationName() + u" " MOTORPOOL_VERSION ""_s,
            QCoreApplication::applicationPid(),
            applicationId,
            clientId};
}

QLatin1StringView nameOf(JournalEntry::Kind kind)
{
    return QLatin1StringView(kindNames[std::size_t(kind)]);
}

std::optional<JournalEntry::Kind> journalKind(QStringView name)
{
    for (int i = 0; i < journalKinds; ++i) {
        if (name == QLatin1StringView(kindNames[i]))
            return JournalEntry::Kind(i);
    }
    return std::nullopt;
}

QByteArray canonicalBytes(const JournalRecord &record)
{
    const JournalEntry &entry = record.entry;
    bool isCut = false;
    QJsonObject all;
    put(all, "number"_L1, qint64(record.number));
    all.insert("time"_L1, QLatin1StringView(isoTime(record.time)));
    put(all, "who"_L1, record.author.person, isCut);
    put(all, "host"_L1, record.author.host, isCut);
    put(all, "program"_L1, record.author.program, isCut);
    put(all, "pid"_L1, record.author.processId);
    put(all, "application"_L1, record.author.applicationId, isCut);
    put(all, "client"_L1, record.author.clientId, isCut);
    all.insert("kind"_L1, nameOf(entry.kind));
    put(all, "what"_L1, entry.what, isCut);
    put(all, "vehicle"_L1, entry.vehicleId, isCut);
    put(all, "user"_L1, entry.userId, isCut);
    put(all, "status"_L1, entry.status);
    put(all, "request"_L1, entry.requestId, isCut);
    put(all, "cost"_L1, entry.cost);
    put(all, "about"_L1, qint64(entry.about));
    if (!entry.facts.isEmpty()) {
        const bool isTooMuch = jsonText(entry.facts).size() > longestFacts;
        isCut = isCut || isTooMuch;
        if (!isTooMuch)
            all.insert("facts"_L1, entry.facts);
    }
    if (isCut)
        all.insert("cut"_L1, true);
    return jsonText(all);
}

QByteArray sealed(JournalRecord &record, Sha256 &sha)
{
    QByteArray bytes = canonicalBytes(record);
    bytes.append(reinterpret_cast<const char *>(record.previous.data()),
                 qsizetype(record.previous.size()));
    record.hash = sha.of({bytes.constData(), std::size_t(bytes.size())});
    bytes.append(reinterpret_cast<const char *>(record.hash.data()), qsizetype(record.hash.size()));
    return bytes;
}

std::optional<JournalRecord> recordFromCanonical(std::string_view bytes)
{
    const QJsonObject all =
        QJsonDocument::fromJson(QByteArray::fromRawData(bytes.data(), qsizetype(bytes.size())))
            .object();
    const auto kind = journalKind(all.value("kind"_L1).toString());
    const QDateTime time =
        QDateTime::fromString(all.value("time"_L1).toString(), Qt::ISODateWithMs);
    const qint64 number = all.value("number"_L1).toInteger();
    if (!kind || !time.isValid() || number <= 0)
        return std::nullopt;
    JournalRecord record;
    record.number = quint64(number);
    record.time = time.toMSecsSinceEpoch();
    record.author = {all.value("who"_L1).toString(),         all.value("host"_L1).toString(),
                     all.value("program"_L1).toString(),     all.value("pid"_L1).toInteger(),
                     all.value("application"_L1).toString(), all.value("client"_L1).toString()};
    record.entry.kind = *kind;
    record.entry.what = all.value("what"_L1).toString();
    record.entry.vehicleId = all.value("vehicle"_L1).toString();
    record.entry.userId = all.value("user"_L1).toString();
    record.entry.status = all.value("status"_L1).toInt();
    record.entry.requestId = all.value("request"_L1).toString();
    record.entry.cost = all.value("cost"_L1).toInt();
    record.entry.about = quint64(std::max<qint64>(all.value("about"_L1).toInteger(), 0));
    record.entry.facts = all.value("facts"_L1).toObject();
    return record;
}

std::optional<JournalRecord> recordFrom(std::string_view stored)
{
    if (stored.size() <= journalTail)
        return std::nullopt;
    auto record = recordFromCanonical(canonicalOf(stored));
    if (record) {
        record->previous = previousOf(stored);
        record->hash = hashOf(stored);
    }
    return record;
}

std::string_view canonicalOf(std::string_view stored)
{
    return stored.substr(0, stored.size() - journalTail);
}

JournalHash previousOf(std::string_view stored)
{
    return hashAt(stored, journalTail);
}

JournalHash hashOf(std::string_view stored)
{
    return hashAt(stored, journalTail / 2);
}

} // namespace motorpool
