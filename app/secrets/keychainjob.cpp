// SPDX-License-Identifier: GPL-3.0-or-later
#include "keychainjob.h"

#include "secretfailure.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <qt6keychain/keychain.h>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Keychain", text);
}

Failure failureOf(const QKeychain::Job &job)
{
    switch (job.error()) {
    case QKeychain::EntryNotFound:
        return secretMissing();
    case QKeychain::AccessDenied:
    case QKeychain::AccessDeniedByUser:
        return secretFailure(ApiError::Kind::KeyringLocked, job.errorString());
    case QKeychain::NoBackendAvailable:
    case QKeychain::NotImplemented:
        return secretFailure(ApiError::Kind::KeyringAbsent, job.errorString());
    case QKeychain::NoError:
    case QKeychain::CouldNotDeleteEntry:
    case QKeychain::OtherError:
        break;
    }
    return secretFailure(ApiError::Kind::KeyringFailed, job.errorString());
}

template <class Job>
Job *makeJob(const KeychainEntry &entry)
{
    auto *job = new Job(entry.service);
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(entry.key);
    return job;
}

// The text, in a buffer of its own that scrub() reaches; a null text if it is not UTF-8.
QString plainText(const SecretBytes &secret)
{
    QString text;
    secret.read([&text](std::span<const char> bytes) {
        QStringDecoder decode(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
        text.resize(decode.requiredSpace(qsizetype(bytes.size())));
        const QChar *end = decode.appendToBuffer(
            text.data(), QByteArrayView(bytes.data(), qsizetype(bytes.size())));
        text.truncate(end - text.constData());
        if (decode.hasError())
            scrub(text);
    });
    return text;
}

} // namespace

Call<Secret> *readEntry(const KeychainEntry &entry, QObject *parent)
{
    auto *call = new Call<Secret>(parent);
    auto *job = makeJob<QKeychain::ReadPasswordJob>(entry);
    QObject::connect(job, &QKeychain::Job::finished, call, [call, job] {
        if (job->error() != QKeychain::NoError) {
            call->finish(failureOf(*job));
            return;
        }
        QByteArray plain = job->binaryData(); // shares the job's own buffer
        // KWallet's part ends without an error when the reading fails, and then has nothing.
        if (plain.isEmpty())
            call->finish(secretMissing());
        else
            call->finish(std::make_shared<const SecretBytes>(SecretBytes::take(plain)));
    });
    // Also when the call is gone and the answer comes late.
    QObject::connect(job, &QKeychain::Job::finished, job, [job] {
        QByteArray plain = job->binaryData();
        scrub(plain);
    });
    job->start();
    return call;
}

Call<Done> *writeEntry(const KeychainEntry &entry, const SecretBytes &secret, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    QString plain = plainText(secret);
    if (plain.isEmpty() || plain.contains(u'\0')) {
        scrub(plain);
        call->finish(secretFailure(
            ApiError::Kind::Usage,
            words(QT_TRANSLATE_NOOP("Keychain", "The secret is empty or is not text."))));
        return call;
    }
    auto *job = makeJob<QKeychain::WritePasswordJob>(entry);
    // As text, although QtKeychain keeps a copy of its own until the job is gone: as binary data
    // it would make Base64 copies as well, at each reading too.
    job->setTextData(plain);
    scrub(plain);
    QObject::connect(job, &QKeychain::Job::finished, call, [call, job] {
        if (job->error() == QKeychain::NoError)
            call->finish(Done{});
        else
            call->finish(failureOf(*job));
    });
    job->start();
    return call;
}

Call<Done> *eraseEntry(const KeychainEntry &entry, QObject *parent)
{
    auto *call = new Call<Done>(parent);
    auto *job = makeJob<QKeychain::DeletePasswordJob>(entry);
    QObject::connect(job, &QKeychain::Job::finished, call, [call, job] {
        if (job->error() == QKeychain::NoError || job->error() == QKeychain::EntryNotFound)
            call->finish(Done{});
        else
            call->finish(failureOf(*job));
    });
    job->start();
    return call;
}

} // namespace motorpool
