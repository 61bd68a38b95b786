// SPDX-License-Identifier: GPL-3.0-or-later
#include "viewdialogs.h"

#include "fleetview.h"
#include "metrics.h"

#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

QLabel *textLabel(const QString &text, QWidget *parent)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool has(const QStringList &names, const QString &name)
{
    return names.contains(name, Qt::CaseInsensitive);
}

} // namespace

ViewNameDialog::ViewNameDialog(const QString &title, const QString &button, const QString &name,
                               QWidget *parent)
    : QDialog(parent)
    , m_name(new QLineEdit(name, this))
    , m_note(textLabel({}, this))
    , m_save(new QPushButton(button, this))
    , m_button(button)
{
    setWindowTitle(title);
    setAttribute(Qt::WA_DeleteOnClose);
    auto *label = new QLabel(tr("&Name"), this);
    label->setBuddy(m_name);
    m_name->setAccessibleName(tr("Name"));
    m_name->setMaxLength(int(FleetView::longestName));
    m_name->selectAll();
    m_note->setForegroundRole(QPalette::PlaceholderText);
    auto *cancel = new QPushButton(tr("Cancel"), this);
    m_save->setDefault(true);

    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    buttons->addWidget(cancel);
    buttons->addWidget(m_save);
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::inside);
    column->addWidget(label);
    column->addWidget(m_name);
    column->addWidget(m_note);
    column->addLayout(buttons);
    setMinimumWidth(metrics::inspector);
    m_name->setFocus();

    connect(m_name, &QLineEdit::textChanged, this, &ViewNameDialog::check);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_save, &QPushButton::clicked, this, [this] {
        const QString given = m_name->text();
        accept();
        Q_EMIT named(given);
    });
    check();
}

void ViewNameDialog::setTaken(const QStringList &names)
{
    m_taken = names;
    check();
}

void ViewNameDialog::setRefused(const QStringList &names)
{
    m_refused = names;
    check();
}

void ViewNameDialog::check()
{
    const QString name = m_name->text().simplified();
    const bool isRefused = has(m_refused, name);
    m_save->setEnabled(!name.isEmpty() && !isRefused);
    m_save->setText(has(m_taken, name) ? tr("Replace view") : m_button);
    m_note->setText(isRefused            ? tr("Another view has this name.")
                    : has(m_taken, name) ? tr("There is a view of this name. It will be replaced.")
                                         : QString());
}

ViewClashDialog::ViewClashDialog(const QStringList &names, QWidget *parent)
    : QDialog(parent)
{
    setWindowTitle(tr("Import views"));
    setAttribute(Qt::WA_DeleteOnClose);
    constexpr qsizetype mostNames = 10;
    QStringList lines = names.mid(0, mostNames);
    if (names.size() > mostNames)
        lines << tr("And %Ln more.", nullptr, int(names.size() - mostNames));
    auto *column = new QVBoxLayout(this);
    column->setSpacing(metrics::inside);
    column->addWidget(textLabel(
        tr("%Ln of the views have names that are taken, and differ from what is there:", nullptr,
           int(names.size())),
        this));
    column->addWidget(textLabel(lines.join(u'\n'), this));
    auto *buttons = new QHBoxLayout;
    buttons->addStretch();
    const auto offer = [&](const QString &text, ViewClash clash) {
        auto *button = new QPushButton(text, this);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, [this, clash] {
            accept();
            Q_EMIT decided(clash);
        });
        buttons->addWidget(button);
        return button;
    };
    auto *cancel = new QPushButton(tr("Cancel"), this);
    cancel->setAutoDefault(false);
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
    buttons->addWidget(cancel);
    offer(tr("Leave them out"), ViewClash::LeaveOut);
    offer(tr("Replace mine"), ViewClash::Replace);
    offer(tr("Keep both"), ViewClash::KeepBoth)->setDefault(true);
    column->addLayout(buttons);
}

} // namespace motorpool
