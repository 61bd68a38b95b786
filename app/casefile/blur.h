// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "blurbook.h"
#include "blurchoice.h"

#include <QJsonValue>

namespace motorpool {

/// Replaces what a person does not want to give away: what was learned before, whatever it is
/// written like, and what looks like a VIN, an id, an e-mail address or a place without having been
/// learned. The same text becomes the same replacement everywhere. Learn all first, then replace.
/// One thread.
class Blur
{
public:
    explicit Blur(const BlurChoice &choice);

    /// Something of this kind; passed over where the kind is not to be blurred. No rule about ids
    /// in general takes a request id for another one.
    void learn(BlurKind kind, const QString &original);

    /// Ids, VINs, nicknames and places that a body names by its members.
    void learn(const QJsonValue &body) { learn(body, {}); }

    /// The ids that a path, percent-encoded and perhaps with a query, names.
    void learnPath(const QString &path);

    /// A word that is no name, though somebody may call a car like that.
    void avoid(const QString &word) { m_book.avoid(word); }

    /// A text that is one of that kind and nothing else.
    QString of(BlurKind kind, const QString &original);

    /// Any text.
    QString text(const QString &text);

    /// A body: its texts and numbers, and the names of its members.
    QJsonValue json(const QJsonValue &value) { return json(value, {}); }
    QJsonObject json(const QJsonObject &object) { return json(QJsonValue(object)).toObject(); }

private:
    bool isBlurred(BlurKind kind) const;
    void learn(const QJsonValue &value, const QString &name);
    void learnMember(const QString &name, const QJsonValue &value);
    void learnPlaceParts(const QString &words);
    void learnDegree(double degree);
    QJsonValue json(const QJsonValue &value, const QString &name);
    QJsonValue object(const QJsonObject &object, const QString &name);
    QJsonValue number(double value, const QString &name);
    void searchNamed(const BlurView &view, QList<BlurBook::Hit> *hits);
    void searchShapes(const BlurView &view, QList<BlurBook::Hit> *hits);
    void searchPlaces(const BlurView &view, QList<BlurBook::Hit> *hits) const;
    bool isKnownDegree(double value) const;

    BlurChoice m_choice;
    BlurBook m_book;
    QSet<QString> m_requestIds; ///< keys
    QSet<qint64> m_degrees;     ///< in thousandths, as a place is told with more or less digits
};

} // namespace motorpool
