// SPDX-License-Identifier: GPL-3.0-or-later
#include "guidedialog.h"

#include "guidetext.h"
#include "metrics.h"

#include <QCoreApplication>
#include <QGridLayout>
#include <QKeySequence>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace motorpool {

namespace {

QString words(const char *text)
{
    return QCoreApplication::translate("Guide", text);
}

/// Lines in two columns under a title, added at the grid's end.
void addPart(QGridLayout *grid, const QString &title, std::span<const GuideLine> lines, bool keys)
{
    int row = grid->rowCount();
    auto *heading = new QLabel(title);
    heading->setFont(keyFont(heading->font()));
    heading->setContentsMargins(0, row > 1 ? metrics::between : 0, 0, 0);
    grid->addWidget(heading, row, 0, 1, 2);
    for (const GuideLine &line : lines) {
        ++row;
        auto *term = new QLabel(
            keys ? QKeySequence(QString::fromUtf8(line.term)).toString(QKeySequence::NativeText)
                 : words(line.term));
        auto *meaning = new QLabel(words(line.meaning));
        meaning->setWordWrap(true);
        grid->addWidget(term, row, 0, Qt::AlignTop);
        grid->addWidget(meaning, row, 1, Qt::AlignTop);
    }
}

} // namespace

GuideDialog::GuideDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Short guide"));
    auto *content = new QWidget;
    auto *grid = new QGridLayout(content);
    grid->setContentsMargins(0, 0, metrics::margin, 0);
    grid->setHorizontalSpacing(metrics::between);
    grid->setVerticalSpacing(metrics::grid);
    grid->setColumnStretch(1, 1);
    addPart(grid, tr("Keys"), guideKeys(), true);
    addPart(grid, tr("Words"), guideWords(), false);
    addPart(grid, tr("Signs"), guideSigns(), false);
    grid->setRowStretch(grid->rowCount(), 1);

    auto *scroll = new QScrollArea(this);
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Guide"));
    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::close);

    auto *column = new QVBoxLayout(this);
    column->addWidget(scroll, 1);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(metrics::readable, metrics::readable + metrics::margin * 4);
}

} // namespace motorpool
