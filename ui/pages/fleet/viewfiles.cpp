// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewfiles.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QSaveFile>

namespace motorpool::viewfiles {

using namespace Qt::StringLiterals;

namespace {

/// One byte more than is ever taken over, so that what is longer is refused and not cut.
constexpr qint64 most = 1024 * 1024 + 1;

QString words(const char *text)
{
    return QCoreApplication::translate("FleetViewDesk", text);
}

QString kinds()
{
    return words(QT_TRANSLATE_NOOP("FleetViewDesk", "Views (*.json)"));
}

Failure failure(const QFileDevice &file)
{
    ApiError error;
    error.kind = ApiError::Kind::Storage;
    error.path = file.fileName();
    error.detail = u"%1: %2"_s.arg(file.fileName(), file.errorString());
    return Failure(error);
}

Result<QByteArray> readAll(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return failure(file);
    const QByteArray bytes = file.read(most);
    if (file.error() != QFileDevice::NoError)
        return failure(file);
    return bytes;
}

Result<QString> writeAll(const QString &path, const QByteArray &bytes)
{
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() || !file.commit())
        return failure(file);
    return path;
}

/// A name without what file systems do not like.
QString fileName(const QString &name)
{
    QString clean = name;
    for (QChar &c : clean) {
        if (c < u' ' || u"/\\:*?\"<>|"_s.contains(c))
            c = u'-';
    }
    return clean + u".json"_s;
}

} // namespace

void choose(QWidget *over, QObject *context,
            const std::function<void(const Result<QByteArray> &)> &act)
{
    auto *dialog = new QFileDialog(over, words(QT_TRANSLATE_NOOP("FleetViewDesk", "Import views")),
                                   {}, kinds());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [act](const QString &path) { act(readAll(path)); });
    dialog->open();
}

void save(QWidget *over, QObject *context, const QString &name, const QByteArray &file,
          const std::function<void(const Result<QString> &)> &act)
{
    auto *dialog = new QFileDialog(over, words(QT_TRANSLATE_NOOP("FleetViewDesk", "Export views")),
                                   {}, kinds());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(fileName(name));
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [act, file](const QString &path) { act(writeAll(path, file)); });
    dialog->open();
}

} // namespace motorpool::viewfiles
