// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurview.h"

#include <QHash>
#include <QList>
#include <QSet>
#include <QString>

namespace motorpool {

/// What a text is that is to be replaced. The replacement tells it: CAR-1, U-1, V-1.
enum class BlurKind {
    Vin,
    Vehicle,
    User,
    External,
    Connection,
    Application,
    OtherId, ///< a UUID of whatever it is
    Request,
    Nickname,
    ApplicationName,
    Person,
    Computer,
    Mail,
    File, ///< a file's name, which may be anybody's
    Place,
};

/// Originals and what stands for each, the same everywhere. It never leaves the memory. One thread.
class BlurBook
{
public:
    struct Hit
    {
        qsizetype begin = 0;
        qsizetype end = 0;
        QString replacement;
    };

    /// Texts that say nothing of anybody, such as makes and models: a nickname like that is not
    /// looked for.
    void avoid(const QString &text);

    /// What stands for the text, which is looked for everywhere from now on unless it is too short
    /// to mean anything (then it is replaced where it is known to be one). Empty for an empty one.
    QString add(BlurKind kind, const QString &original);

    /// What stands for exactly this text, in another case or spelling too; empty if it is not
    /// known.
    QString find(const QString &text) const;

    /// All places where known originals stand, in any case, spelling and encoding: in order and
    /// apart from each other.
    QList<Hit> search(const QString &text) const;

    /// The places in one view of a text.
    void search(const BlurView &view, QList<Hit> *hits) const;

    /// In order, and one instead of those that overlap.
    static void settle(QList<Hit> *hits);

    static QString applied(const QString &text, const QList<Hit> &hits);

private:
    struct Known
    {
        QString key;
        QString replacement;
    };

    const Known *longAt(QStringView text) const;
    const Known *shortOf(QStringView word) const;
    void searchKey(const BlurKey &key, qsizetype shortest, QList<Hit> *hits) const;
    void searchBase64(const QString &text, QList<Hit> *hits) const;
    QString replacementIn(const QByteArray &decoded) const;

    QHash<QString, QString> m_exact;     ///< replacements by original
    QHash<QString, QString> m_byKey;     ///< the first one's by key
    QHash<size_t, QList<Known>> m_long;  ///< by hash of the key's beginning, longest first
    QHash<size_t, QList<Known>> m_short; ///< by hash of the key; found as whole words
    QHash<BlurKind, int> m_counts;
    QSet<QString> m_avoided; ///< keys
};

/// The text as it is and with one layer of encoding after the other undone, as far as there are
/// any; not more than a few.
QList<BlurView> viewsOf(const QString &text);

} // namespace motorpool
