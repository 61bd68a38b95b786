// SPDX-License-Identifier: GPL-3.0-or-later
#include "postgresencoding.h"

#include "postgreslink.h"

#include <QCoreApplication>

namespace motorpool {

using namespace Qt::StringLiterals;

Result<Done> checkServerEncoding(PostgresLink &link)
{
    QString encoding;
    auto done =
        link.run(u"SELECT current_setting('server_encoding')"_s, {}, [&encoding](const Row &row) {
            encoding = row.text(0);
            return true;
        });
    if (!done || encoding == "UTF8"_L1)
        return done;
    return link.failure("ENCODING",
                        QCoreApplication::translate(
                            "Storage", "The database's encoding is %1, which cannot hold every "
                                       "text of a delivery. Make another one: CREATE DATABASE … "
                                       "ENCODING 'UTF8' TEMPLATE template0.")
                            .arg(encoding));
}

} // namespace motorpool
