// SPDX-License-Identifier: GPL-3.0-or-later
#include "placessection.h"

#include "formrows.h"
#include "metrics.h"

#include <QFormLayout>
#include <QLineEdit>

namespace motorpool {

using namespace Qt::StringLiterals;

PlacesSection::PlacesSection(const Paths &paths, QWidget *parent)
    : QWidget(parent)
{
    auto *form = new QFormLayout(this);
    formrows::arrange(form);
    const auto place = [&](const QString &name, const QString &where, const QString &hint) {
        auto *field = new QLineEdit(where, this);
        field->setReadOnly(true);
        field->setCursorPosition(0);
        formrows::add(form, name, field, hint);
        return field;
    };
    place(tr("Settings"), paths.config + u"/motorpool.conf"_s,
          tr("Applications without their secrets, and what is chosen on this page."))
        ->setFont(fixedFont());
    place(tr("Client secrets"), tr("The system's keychain"),
          tr("Never in a file. An access token lives in memory only."));
}

} // namespace motorpool
