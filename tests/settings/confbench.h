// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "conffile.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

namespace motorpool {

/// A motorpool.conf of a test's own.
struct ConfBench
{
    QTemporaryDir folder;
    ConfFile file{folder.path() + QStringLiteral("/motorpool.conf")};

    void write(const QByteArray &text) const
    {
        QFile conf(file.path());
        QVERIFY(conf.open(QIODevice::WriteOnly));
        conf.write(text);
    }
    QByteArray kept() const
    {
        QFile conf(file.path());
        return conf.open(QIODevice::ReadOnly) ? conf.readAll() : QByteArray();
    }
};

} // namespace motorpool
