// SPDX-License-Identifier: GPL-3.0-or-later
#include "bodyidentity.h"

#include <QCryptographicHash>

#include <simdjson.h>
#include <string>
#include <string_view>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

class Identity
{
public:
    void add(std::string_view text) { m_hash.addData({text.data(), qsizetype(text.size())}); }

    /// One member after another; of meta, those that stay.
    void add(simdjson::dom::object object, bool isMeta = false)
    {
        for (const auto [key, value] : object) {
            if (isMeta && (key == "deliveryId" || key == "deliveredAt" || key == "deliveryTime"))
                continue;
            simdjson::dom::object meta;
            add("\"");
            add(key);
            add("\":");
            if (!isMeta && key == "meta" && value.get(meta) == simdjson::SUCCESS)
                add(meta, true);
            else
                add(simdjson::minify(value));
        }
        add("}");
    }
    QString text() const
    {
        return u"body:"_s + QString::fromLatin1(m_hash.result().toHex().left(32));
    }

private:
    QCryptographicHash m_hash{QCryptographicHash::Sha256};
};

} // namespace

QString bodyIdentity(const QByteArray &body)
{
    simdjson::dom::parser parser; // seldom needed
    simdjson::dom::object root;
    Identity identity;
    if (parser.parse(body.constData(), std::size_t(body.size())).get(root) == simdjson::SUCCESS)
        identity.add(root);
    else // what only the decoder reads
        identity.add(std::string_view(body.constData(), std::size_t(body.size())));
    return identity.text();
}

} // namespace motorpool
