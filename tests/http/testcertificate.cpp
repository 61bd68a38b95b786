// SPDX-License-Identifier: GPL-3.0-or-later
#include "testcertificate.h"

#include <QFile>

#include <memory>
#include <openssl/ec.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/x509v3.h>

namespace motorpool {

namespace {

template <class T, void (*Free)(T *)>
struct Freed
{
    void operator()(T *thing) const { Free(thing); }
};
using Key = std::unique_ptr<EVP_PKEY, Freed<EVP_PKEY, EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, Freed<X509, X509_free>>;
using Extension = std::unique_ptr<X509_EXTENSION, Freed<X509_EXTENSION, X509_EXTENSION_free>>;

struct Memory
{
    BIO *bio = BIO_new(BIO_s_mem());
    Memory() = default;
    Memory(const Memory &) = delete;
    Memory &operator=(const Memory &) = delete;
    ~Memory() { BIO_free(bio); }

    bool save(const QString &name) const
    {
        char *data = nullptr;
        const long size = BIO_get_mem_data(bio, &data);
        QFile file(name);
        return file.open(QIODevice::WriteOnly) && file.write(data, size) == size;
    }
};

bool extend(X509 *certificate, int id, const char *value)
{
    const Extension extension(X509V3_EXT_conf_nid(nullptr, nullptr, id, value));
    return extension && X509_add_ext(certificate, extension.get(), -1) == 1;
}

} // namespace

bool writeTestCertificate(const QString &certificateFile, const QString &keyFile)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    if (!key || !certificate)
        return false;
    X509 *const made = certificate.get();
    X509_set_version(made, 2); // counted from 0
    ASN1_INTEGER_set(X509_get_serialNumber(made), 1);
    X509_gmtime_adj(X509_getm_notBefore(made), -3600);
    X509_gmtime_adj(X509_getm_notAfter(made), 86400);
    X509_set_pubkey(made, key.get());
    X509_NAME *const name = X509_get_subject_name(made);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_ASC,
                               reinterpret_cast<const unsigned char *>("localhost"), -1, -1, 0);
    X509_set_issuer_name(made, name);
    if (!extend(made, NID_subject_alt_name, "IP:127.0.0.1,DNS:localhost") ||
        !extend(made, NID_basic_constraints, "critical,CA:TRUE") ||
        X509_sign(made, key.get(), EVP_sha256()) == 0) {
        return false;
    }
    const Memory certificatePem;
    const Memory keyPem;
    return PEM_write_bio_X509(certificatePem.bio, made) == 1 &&
           PEM_write_bio_PrivateKey(keyPem.bio, key.get(), nullptr, nullptr, 0, nullptr, nullptr) ==
               1 &&
           certificatePem.save(certificateFile) && keyPem.save(keyFile);
}

} // namespace motorpool
