// SPDX-License-Identifier: GPL-3.0-or-later
#include "deliveryfield.h"

#include "fonts.h"
#include "utf8text.h"

#include <QLocale>
#include <QMimeData>
#include <QUrl>

#include <utility>

namespace motorpool {

namespace {

constexpr qsizetype mostShown = 128 * 1024;

QString shown(const QByteArray &bytes)
{
    const QByteArray start = bytes.left(mostShown);
    QString text = stringFromUtf8(std::string_view(start.constData(), std::size_t(start.size())));
    text.replace(QChar(u'\0'), QChar(0x2400)); // it would end the text
    return text;
}

} // namespace

DeliveryField::DeliveryField(QWidget *parent)
    : QPlainTextEdit(parent)
{
    setFont(fixedFont());
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::WidgetWidth);
    setWordWrapMode(QTextOption::WrapAnywhere);
    connect(this, &QPlainTextEdit::textChanged, this, &DeliveryField::onEdited);
}

void DeliveryField::setBytes(const QByteArray &bytes)
{
    m_bytes = bytes;
    m_isSetting = true;
    QString text = shown(bytes);
    const bool isCut = bytes.size() > mostShown;
    if (isCut)
        text += QLatin1StringView("\n\n") +
                tr("… the beginning of %1; it cannot be edited here")
                    .arg(QLocale().formattedDataSize(bytes.size(), 1,
                                                     QLocale::DataSizeTraditionalFormat));
    setPlainText(text);
    setReadOnly(isCut);
    m_isSetting = false;
    Q_EMIT changed();
}

void DeliveryField::onEdited()
{
    if (m_isSetting)
        return;
    m_bytes = toPlainText().toUtf8();
    Q_EMIT changed();
}

bool DeliveryField::canInsertFromMimeData(const QMimeData *source) const
{
    return source->hasUrls() || QPlainTextEdit::canInsertFromMimeData(source);
}

void DeliveryField::insertFromMimeData(const QMimeData *source)
{
    const QList<QUrl> urls = source->urls();
    if (!urls.isEmpty() && urls.first().isLocalFile()) {
        Q_EMIT fileDropped(urls.first().toLocalFile());
        return;
    }
    const bool replacesAll =
        m_bytes.isEmpty() || textCursor().selectedText().size() + 1 >= document()->characterCount();
    if (replacesAll || isReadOnly())
        setBytes(source->text().toUtf8());
    else
        QPlainTextEdit::insertFromMimeData(source);
}

} // namespace motorpool
