// SPDX-License-Identifier: GPL-3.0-or-later
#include "singleinstance.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <utility>

namespace motorpool {

namespace {

constexpr std::chrono::milliseconds pause(250);

QString real(const QString &folder)
{
    // One that does not exist yet has no canonical path; its parent may.
    const QFileInfo info(QDir::cleanPath(QFileInfo(folder).absoluteFilePath()));
    if (info.exists())
        return info.canonicalFilePath();
    const QString parent = info.dir().canonicalPath();
    return parent.isEmpty() ? info.filePath() : QDir(parent).filePath(info.fileName());
}

} // namespace

SingleInstance::SingleInstance(QObject *parent)
    : QObject(parent)
{
    m_soon.setSingleShot(true);
    m_soon.callOnTimeout(this, [this] {
        m_sinceLast.start();
        Q_EMIT received(std::exchange(m_newest, {}));
    });
}

void SingleInstance::take(const HandOver &handOver)
{
    m_newest = handOver;
    if (m_soon.isActive())
        return;
    const bool isCalm = !m_sinceLast.isValid() || m_sinceLast.hasExpired(pause.count());
    m_soon.start(isCalm ? std::chrono::milliseconds(0) : pause);
}

QString InstanceFolders::name() const
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &folder : {config, data}) {
        hash.addData(real(folder).toUtf8());
        hash.addData(QByteArrayView("\0", 1));
    }
    return QString::fromLatin1(hash.result().toHex().left(16));
}

QByteArray givenActivationToken()
{
    QByteArray token = qgetenv("XDG_ACTIVATION_TOKEN");
    if (token.isEmpty())
        token = qgetenv("DESKTOP_STARTUP_ID");
    return token.left(HandOver::longestActivationToken);
}

} // namespace motorpool
