// SPDX-License-Identifier: GPL-3.0-or-later
#include "linkresult.h"

#include "errorguide.h"
#include "fonts.h"
#include "metrics.h"
#include "qrview.h"

#include <QClipboard>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSaveFile>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int pixelsPerModule = 8; // of the picture that is copied and saved
constexpr int lines = 3;           // of the link's text

} // namespace

LinkResult::LinkResult(QWidget *parent)
    : QWidget(parent)
    , m_view(new QrView(this))
    , m_text(new QPlainTextEdit(this))
    , m_copyImage(new QPushButton(tr("Copy &image"), this))
    , m_saveImage(new QPushButton(tr("Save i&mage…"), this))
    , m_copy(new QPushButton(tr("&Copy link"), this))
{
    m_text->setReadOnly(true);
    m_text->setTabChangesFocus(true);
    m_text->setFont(secondaryFont(fixedFont()));
    m_text->setWordWrapMode(QTextOption::WrapAnywhere);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_text->setAccessibleName(tr("Link"));
    m_text->setPlaceholderText(tr("The link"));
    m_text->setFixedHeight(lines * QFontMetrics(m_text->font()).lineSpacing() +
                           2 * (int(m_text->document()->documentMargin()) + m_text->frameWidth()));
    m_copyImage->setAccessibleName(tr("Copy the QR code as an image"));
    m_saveImage->setAccessibleName(tr("Save the QR code as an image"));
    for (QPushButton *button : {m_copyImage, m_saveImage, m_copy})
        button->setAutoDefault(false);

    auto *images = new QHBoxLayout;
    images->setSpacing(metrics::inside);
    images->addWidget(m_copyImage);
    images->addWidget(m_saveImage);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(m_view);
    column->addLayout(images);
    column->addWidget(m_text);
    column->addWidget(m_copy);
    column->addStretch(1);

    connect(m_copy, &QPushButton::clicked, this,
            [this] { QGuiApplication::clipboard()->setText(m_text->toPlainText()); });
    connect(m_copyImage, &QPushButton::clicked, this, [this] {
        QGuiApplication::clipboard()->setImage(m_view->code()->image(pixelsPerModule));
    });
    connect(m_saveImage, &QPushButton::clicked, this, &LinkResult::askFile);
}

void LinkResult::show(const Result<QString> &link)
{
    const QString text = link.value_or(QString());
    const auto code = QrCode::of(text.toLatin1());
    if (code)
        m_view->setCode(*code);
    else
        m_view->setReason(link ? tr("The link is too long for a QR code.") : link.error().detail);
    if (m_text->toPlainText() != text)
        m_text->setPlainText(text);
    m_copy->setEnabled(link.has_value());
    m_copyImage->setEnabled(code.has_value());
    m_saveImage->setEnabled(code && !m_isSavingRefused);
}

void LinkResult::refuseSaving(const std::optional<ApiError> &reason)
{
    m_isSavingRefused = reason.has_value();
    m_saveImage->setToolTip(reason ? explain(*reason).title : QString());
    m_saveImage->setAccessibleDescription(m_saveImage->toolTip());
    m_saveImage->setEnabled(m_view->code() && !reason);
}

Result<Done> LinkResult::saveImage(const QString &path) const
{
    QSaveFile file(path);
    if (m_view->code() && file.open(QIODevice::WriteOnly) &&
        m_view->code()->image(pixelsPerModule).save(&file, "PNG") && file.commit())
        return Done{};
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.detail = file.errorString();
    return Failure(error);
}

void LinkResult::askFile()
{
    auto *dialog = new QFileDialog(this, tr("Save the QR code"), {}, tr("Image (*.png)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"png"_s);
    dialog->selectFile(tr("owner-link") + u".png"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &LinkResult::saveWanted);
    dialog->open();
}

} // namespace motorpool
