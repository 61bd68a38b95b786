// SPDX-License-Identifier: GPL-3.0-or-later
#include "exportfile.h"

#include <QCoreApplication>
#include <QFileDialog>

#include <array>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array formats{ExportFormat::Csv, ExportFormat::Xlsx, ExportFormat::Json,
                             ExportFormat::Ndjson};

QString words(const char *text)
{
    return QCoreApplication::translate("Export", text);
}

QString filterOf(ExportFormat format)
{
    return u"%1 (*%2)"_s.arg(exportFormatName(format).section(u" ("_s, 0, 0), endingOf(format));
}

} // namespace

QString exportFormatName(ExportFormat format)
{
    switch (format) {
    case ExportFormat::Csv:
        return words(QT_TRANSLATE_NOOP("Export", "CSV"));
    case ExportFormat::Xlsx:
        return words(QT_TRANSLATE_NOOP("Export", "Excel (XLSX)"));
    case ExportFormat::Json:
        return words(QT_TRANSLATE_NOOP("Export", "JSON"));
    case ExportFormat::Ndjson:
        break;
    }
    return words(QT_TRANSLATE_NOOP("Export", "NDJSON (an object a line)"));
}

void askExportFile(QWidget *over, QObject *context, const QString &name,
                   std::optional<ExportFormat> format,
                   const std::function<void(const QString &, ExportFormat)> &act)
{
    QStringList filters;
    for (const ExportFormat of : formats) {
        if (!format || of == *format)
            filters << filterOf(of);
    }
    auto *dialog = new QFileDialog(over, words(QT_TRANSLATE_NOOP("Export", "Export to")), {}, {});
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setNameFilters(filters);
    const ExportFormat first = format.value_or(ExportFormat::Csv);
    dialog->setDefaultSuffix(endingOf(first).mid(1));
    dialog->selectFile(name + endingOf(first));
    QObject::connect(dialog, &QFileDialog::filterSelected, dialog, [dialog](const QString &chosen) {
        for (const ExportFormat of : formats) {
            if (filterOf(of) == chosen)
                dialog->setDefaultSuffix(endingOf(of).mid(1));
        }
    });
    QObject::connect(dialog, &QFileDialog::fileSelected, context,
                     [act, format, dialog](const QString &path) {
                         ExportFormat chosen = ExportFormat::Csv;
                         for (const ExportFormat of : formats) {
                             if (filterOf(of) == dialog->selectedNameFilter())
                                 chosen = of;
                         }
                         act(path, format.value_or(formatOfName(path).value_or(chosen)));
                     });
    dialog->open();
}

} // namespace motorpool
