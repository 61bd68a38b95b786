// SPDX-License-Identifier: GPL-3.0-or-later
#include "aboutdialog.h"

#include "metrics.h"
#include "tonelabel.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QIcon>
#include <QPushButton>
#include <QSysInfo>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

AboutDialog::AboutDialog(QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("About Motorpool"));
    auto *picture = new QLabel(this);
    picture->setPixmap(QApplication::windowIcon().pixmap(QSize(64, 64), devicePixelRatioF()));
    auto *name = new QLabel(u"Motorpool"_s, this);
    name->setFont(figureFont(font()));
    auto *version = new ToneLabel(Tone::Secondary, this);
    version->setSelectable();
    version->setText(tr("Version %1, with Qt %2 on %3")
                         .arg(QStringLiteral(MOTORPOOL_VERSION), QString::fromLatin1(qVersion()),
                              QSysInfo::prettyProductName()));
    const auto paragraph = [this](const QString &text) {
        auto *label = new QLabel(text, this);
        label->setWordWrap(true);
        label->setTextFormat(Qt::PlainText);
        label->setMaximumWidth(metrics::readable);
        return label;
    };

    auto *head = new QVBoxLayout;
    head->setSpacing(0);
    head->addWidget(name);
    head->addWidget(version);
    auto *top = new QHBoxLayout;
    top->setSpacing(metrics::between);
    top->addWidget(picture);
    top->addLayout(head, 1);

    auto *close = new QPushButton(tr("Close"), this);
    close->setDefault(true);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);

    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::inside);
    column->addLayout(top);
    column->addSpacing(metrics::inside);
    column->addWidget(
        paragraph(tr("A desktop console for fleets connected through the Smartcar API.")));
    column->addWidget(paragraph(tr("Not made by, nor tied to, Smartcar, Inc. Smartcar is a "
                                   "trademark of its owner.")));
    column->addWidget(paragraph(tr("Free software under the GNU General Public License, version 3 "
                                   "or later. It comes without any warranty.")));
    column->addSpacing(metrics::inside);
    column->addWidget(close, 0, Qt::AlignRight);
    setMinimumWidth(metrics::inspector + metrics::margin * 4);
}

} // namespace motorpool
