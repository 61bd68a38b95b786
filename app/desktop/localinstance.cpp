// SPDX-License-Identifier: GPL-3.0-or-later
#include "localinstance.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocalServer>
#include <QLocalSocket>
#include <QTimer>

#include <chrono>
#include <optional>

#ifdef Q_OS_UNIX
#include <sys/stat.h>
#include <unistd.h>
#endif

namespace motorpool {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr std::chrono::milliseconds patience = 5s;
constexpr qint64 longestLine = 128 * 1024; // six times the longest text, for its escapes
constexpr int mostAtOnce = 16;

QByteArray written(const HandOver &handOver)
{
    const QJsonObject object{{u"text"_s, handOver.text},
                             {u"application"_s, handOver.application},
                             {u"activationToken"_s, QString::fromUtf8(handOver.activationToken)}};
    return QJsonDocument(object).toJson(QJsonDocument::Compact) + '\n';
}

std::optional<HandOver> readLine(const QByteArray &line)
{
    const QJsonDocument document = QJsonDocument::fromJson(line);
    if (!document.isObject())
        return std::nullopt;
    const QJsonObject object = document.object();
    for (const QJsonValue value : object) {
        if (!value.isString())
            return std::nullopt;
    }
    HandOver handOver;
    handOver.text = object.value("text"_L1).toString();
    handOver.application = object.value("application"_L1).toString();
    handOver.activationToken = object.value("activationToken"_L1).toString().toUtf8();
    const bool isGood = handOver.isWithinBounds() && !handOver.text.contains(QChar(u'\0'));
    return isGood ? std::optional(handOver) : std::nullopt;
}

#ifdef Q_OS_UNIX
bool isOursAlone(const QString &path)
{
    struct stat about = {};
    return lstat(QFile::encodeName(path).constData(), &about) == 0 && S_ISDIR(about.st_mode) &&
           about.st_uid == geteuid() && (about.st_mode & (S_IRWXG | S_IRWXO)) == 0;
}
#endif

} // namespace

QString LocalInstance::place(const InstanceFolders &folders)
{
    const QString name = u"motorpool-"_s + folders.name();
#ifdef Q_OS_UNIX
    for (const QString &folder : {qEnvironmentVariable("XDG_RUNTIME_DIR"), QDir::tempPath()}) {
        if (QDir::isAbsolutePath(folder) && isOursAlone(folder))
            return folder + u'/' + name;
    }
    return {};
#else
    return name; // of a pipe, which the system keeps apart by its rights
#endif
}

LocalInstance::LocalInstance(const InstanceFolders &folders, QObject *parent)
    : SingleInstance(parent)
    , m_name(place(folders))
    , m_server(new QLocalServer(this))
{
    m_server->setSocketOptions(QLocalServer::UserAccessOption);
    m_server->setMaxPendingConnections(mostAtOnce);
    connect(m_server, &QLocalServer::newConnection, this, &LocalInstance::greet);
}

SingleInstance::Outcome LocalInstance::start(const HandOver &handOver)
{
    Outcome outcome = Outcome::Alone;
    if (m_name.isEmpty()) {
        setDetail(u"there is no folder for it that is closed to others"_s);
        return outcome;
    }
    if (tell(handOver, &outcome))
        return outcome;
    // Nobody listens there; a file may lie there that a killed one left.
    QLocalServer::removeServer(m_name);
    if (m_server->listen(m_name))
        return Outcome::First;
    setDetail(m_server->errorString());
    return Outcome::Alone;
}

/// False if nobody listens. It waits in place, as nothing may begin before it is known whether this
/// start goes on: there is no window yet, and patience bounds it.
bool LocalInstance::tell(const HandOver &handOver, Outcome *outcome)
{
    QLocalSocket socket;
    socket.connectToServer(m_name);
    if (!socket.waitForConnected(int(patience.count())))
        return false;
    socket.write(written(handOver));
    QByteArray answer;
    while (!answer.endsWith('\n') && socket.waitForReadyRead(int(patience.count())))
        answer += socket.readAll();
    if (answer == "ok\n") {
        *outcome = Outcome::HandedOver;
    } else {
        setDetail(answer.isEmpty() ? socket.errorString() : QString::fromUtf8(answer).trimmed());
        *outcome = answer.isEmpty() ? Outcome::Alone : Outcome::Refused;
    }
    return true;
}

void LocalInstance::greet()
{
    while (QLocalSocket *from = m_server->nextPendingConnection()) {
        connect(from, &QLocalSocket::disconnected, from, &QObject::deleteLater);
        connect(from, &QLocalSocket::readyRead, this, [this, from] { read(from); });
        QTimer::singleShot(patience, from, [from] { from->abort(); });
        read(from);
    }
}

void LocalInstance::read(QLocalSocket *from)
{
    if (!from->canReadLine()) {
        if (from->bytesAvailable() > longestLine)
            from->abort();
        return;
    }
    const auto handOver = readLine(from->readLine(longestLine + 1));
    from->write(handOver ? "ok\n" : "What was handed over cannot be read.\n");
    from->disconnectFromServer();
    if (handOver)
        take(*handOver);
}

} // namespace motorpool
