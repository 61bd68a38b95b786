// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "call.h"

#include <QList>
#include <QObject>

#include <memory>
#include <optional>

class QNetworkAccessManager;
class QSslCertificate;
class QSslConfiguration;
class QUrl;

namespace motorpool {

struct Application;

/// TLS as every connection of this program has it: 1.2 or newer, verified against the system's
/// certificates and these.
QSslConfiguration tlsConfiguration(const QList<QSslCertificate> &extra);

/// The TLS library that is used, with its version.
QString tlsLibrary();

/// The network as an application wants it: TLS 1.2 or newer, verified against the system's
/// certificates and, in addition, those of the application's CA file; the environment's or the
/// system's proxy; no cookies, no cache, no questions to a person.
///
/// What takes its time is done off the calling thread, once: loading the TLS library and the
/// certificates, finding the proxy of a host. Prepare for a URL before asking the manager for it.
class Network : public QObject
{
    Q_OBJECT

public:
    explicit Network(const Application &application, QObject *parent = nullptr);
    ~Network() override;

    /// Why nothing may be sent: Storage if the CA file cannot be read, Tls if it holds no
    /// certificate.
    const std::optional<ApiError> &fault() const;

    QNetworkAccessManager *manager() const;
    QNetworkAccessManager *spare() const; ///< another one, with connections of its own

    bool isReadyFor(const QUrl &url) const;
    Call<Done> *prepare(const QUrl &url, QObject *parent); ///< never fails

    /// True if requests for this URL go through a proxy, as far as it is known.
    bool usesProxy(const QUrl &url) const;

    /// Has the host's proxy found anew, after it failed.
    void forgetProxy(const QUrl &url);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace motorpool
