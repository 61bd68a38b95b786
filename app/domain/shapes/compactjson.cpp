// SPDX-License-Identifier: GPL-3.0-or-later
#include "compactjson.h"

#include "plaintext.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

class Writer
{
public:
    explicit Writer(qsizetype limit)
        : m_limit(limit)
    {
    }

    void write(const QJsonValue &value)
    {
        if (isFull())
            return;
        if (value.isObject())
            writeObject(value.toObject());
        else if (value.isArray())
            writeArray(value.toArray());
        else if (value.isString())
            writeString(value.toString());
        else
            m_text += literal(value);
    }

    QString text() const { return onOneLine(m_text, m_limit); }

private:
    // One more than shown, so that the cut is seen. Depth needs no limit of its own: each level
    // writes a character.
    bool isFull() const { return m_text.size() > m_limit; }

    // Numbers, true, false and null as Qt itself writes them.
    static QString literal(const QJsonValue &value)
    {
        const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        return QString::fromUtf8(array.mid(1, array.size() - 2));
    }

    void writeString(const QString &text)
    {
        m_text += u'"';
        for (const QChar c : text) {
            if (isFull())
                return;
            if (c == u'"' || c == u'\\')
                m_text += u'\\';
            m_text += c;
        }
        m_text += u'"';
    }

    void writeArray(const QJsonArray &array)
    {
        m_text += u'[';
        for (qsizetype i = 0; i < array.size() && !isFull(); ++i) {
            if (i > 0)
                m_text += u',';
            write(array.at(i));
        }
        m_text += u']';
    }

    void writeObject(const QJsonObject &object)
    {
        m_text += u'{';
        for (auto member = object.begin(); member != object.end() && !isFull(); ++member) {
            if (member != object.begin())
                m_text += u',';
            writeString(member.key());
            m_text += u':';
            write(member.value());
        }
        m_text += u'}';
    }

    qsizetype m_limit;
    QString m_text;
};

} // namespace

QString compactJson(const QJsonValue &value, qsizetype limit)
{
    Writer writer(limit);
    writer.write(value);
    return writer.text();
}

} // namespace motorpool
