// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsection.h"

#include "actionreason.h"
#include "alertdialog.h"
#include "applicationdelegate.h"
#include "errorstrip.h"
#include "metrics.h"
#include "preferences.h"
#include "tonelabel.h"
#include "workspace.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostRows = 6; ///< that stand there without scrolling

} // namespace

AlertSection::AlertSection(Workspace *workspace, Preferences *preferences, QWidget *parent)
    : QWidget(parent)
    , m_workspace(workspace)
    , m_rules(preferences->file())
    , m_on(new QCheckBox(tr("Notify me on this des&ktop"), this))
    , m_hint(new ToneLabel(Tone::Secondary, this))
    , m_fault(new ToneLabel(Tone::Error, this))
    , m_list(new QListWidget(this))
    , m_empty(new ToneLabel(Tone::Secondary, this))
    , m_error(new ErrorStrip(this))
    , m_add(new QPushButton(tr("Add rule…"), this))
    , m_edit(new QPushButton(tr("Edit rule…"), this))
    , m_remove(new QPushButton(tr("Remove rule"), this))
{
    build();
    follow();
    connect(workspace, &Workspace::sessionChanged, this, &AlertSection::follow);
    connect(&m_rules, &AlertRules::changed, this, &AlertSection::fill);
    connect(m_on, &QCheckBox::clicked, this, &AlertSection::switchOn);
    connect(m_list, &QListWidget::itemSelectionChanged, this, &AlertSection::showButtons);
    connect(m_list, &QListWidget::itemActivated, this, &AlertSection::edit);
    connect(m_add, &QPushButton::clicked, this, [this] { openDialog(std::nullopt); });
    connect(m_edit, &QPushButton::clicked, this, &AlertSection::edit);
    connect(m_remove, &QPushButton::clicked, this, [this] {
        if (const auto rule = selected())
            remove(rule->name);
    });
    connect(m_error, &ErrorStrip::retryRequested, this, [this] {
        // A copy: acting sets m_again.
        if (const auto again = m_again)
            act(again);
    });
}

void AlertSection::build()
{
    m_list->setAccessibleName(tr("Notification rules"));
    m_list->setItemDelegate(new ApplicationDelegate(m_list));
    m_list->setAlternatingRowColors(true);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_hint->setFont(secondaryFont(font()));
    m_fault->hide();
    for (ToneLabel *label : {m_hint, m_fault, m_empty})
        label->setWordWrap(true);

    auto *buttons = new QVBoxLayout;
    buttons->setSpacing(metrics::inside);
    for (QPushButton *button : {m_add, m_edit, m_remove}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    auto *left = new QVBoxLayout;
    left->setSpacing(metrics::inside);
    left->addWidget(m_list);
    left->addWidget(m_empty, 0, Qt::AlignTop);
    left->addWidget(m_error);
    left->addStretch();
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::between);
    row->addLayout(left, 1);
    row->addLayout(buttons);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(metrics::inside);
    column->addWidget(m_on, 0, Qt::AlignLeft);
    column->addWidget(m_hint);
    column->addWidget(m_fault);
    column->addLayout(row);
}

/// Another window may have changed them.
void AlertSection::showEvent(QShowEvent *event)
{
    QWidget::showEvent(event);
    m_rules.look();
}

/// The rules are an application's, so they go with it.
void AlertSection::follow()
{
    const auto application = m_workspace->application();
    m_error->clear();
    if (m_dialog)
        m_dialog->reject();
    m_rules.setApplication(application ? application->id : QString());
    const QString reason = tr("Open an application first: each has rules of its own.");
    enableButton(m_on, application.has_value(), reason);
    m_hint->setText(application
                        ? tr("For what webhooks deliver while %1 is open here. Whoever sees this "
                             "screen can read them: they name vehicles and what the rule asks.")
                              .arg(application->name)
                        : reason);
    fill();
}

void AlertSection::fill()
{
    const QString before = selected().value_or(AlertRule()).name;
    const QSignalBlocker quiet(m_list);
    m_on->setChecked(m_rules.isOn());
    m_list->clear();
    for (const AlertRule &rule : m_rules.rules()) {
        auto *item = new QListWidgetItem(rule.name, m_list);
        const QString words = alertwords::rule(rule, m_list->locale());
        const QString mark = rule.isEnabled ? QString() : tr("off");
        item->setData(ApplicationDelegate::Id, rule.name);
        item->setData(ApplicationDelegate::Place, words);
        item->setData(ApplicationDelegate::Marks, mark);
        item->setToolTip(words);
        QStringList spoken{rule.name, words, mark};
        spoken.removeAll(QString());
        item->setData(Qt::AccessibleTextRole, spoken.join(u", "_s));
        if (rule.name == before)
            m_list->setCurrentItem(item);
    }
    if (!m_list->currentItem())
        m_list->setCurrentRow(0);
    const int count = m_list->count();
    m_list->setVisible(count > 0);
    if (count > 0)
        m_list->setFixedHeight(std::min(count, mostRows) * m_list->sizeHintForRow(0) +
                               2 * m_list->frameWidth());
    m_empty->setText(m_workspace->isOpen()
                         ? tr("No rule yet. One can tell you, for example, when a battery falls "
                              "below 20 %, or when a vehicle can no longer be read.")
                         : QString());
    m_empty->setVisible(count == 0 && m_workspace->isOpen());
    m_add->setVisible(m_workspace->isOpen());
    m_edit->setVisible(count > 0);
    m_remove->setVisible(count > 0);
    showButtons();
}

void AlertSection::showButtons()
{
    const auto rule = selected();
    const QString reason = tr("Select a rule first.");
    enableButton(m_edit, rule.has_value(), reason);
    enableButton(m_remove, rule.has_value(), reason);
    nameButtons(rule ? rule->name : QString());
}

/// Whoever does not see the list beside them, hears which rule is meant.
void AlertSection::nameButtons(const QString &name)
{
    m_edit->setAccessibleName(name.isEmpty() ? QString() : tr("Edit the rule %1").arg(name));
    m_remove->setAccessibleName(name.isEmpty() ? QString() : tr("Remove the rule %1").arg(name));
}

void AlertSection::openDialog(const std::optional<AlertRule> &rule)
{
    m_dialog = new AlertDialog(&m_rules, rule, this);
    m_dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(m_dialog, &AlertDialog::sampleWanted, this, &AlertSection::sampleWanted);
    connect(m_dialog, &AlertDialog::saved, this, [this](const QString &name) {
        for (int row = 0; row < m_list->count(); ++row) {
            if (m_list->item(row)->data(ApplicationDelegate::Id).toString() == name)
                m_list->setCurrentRow(row);
        }
    });
    m_dialog->open();
}

void AlertSection::edit()
{
    if (const auto rule = selected())
        openDialog(rule);
}

void AlertSection::remove(const QString &name)
{
    act([this, name] { return m_rules.remove(name); });
}

void AlertSection::switchOn(bool on)
{
    act([this, on] { return m_rules.setOn(on); });
}

void AlertSection::act(const std::function<Result<Done>()> &act)
{
    m_error->clear();
    m_again = act;
    if (const Result<Done> done = m_again(); !done)
        m_error->showError(done.error());
    fill(); // where it was not kept it is as it was
}

void AlertSection::showFault(const QString &why)
{
    m_fault->setText(why);
    m_fault->setVisible(!why.isEmpty());
    if (m_dialog)
        m_dialog->showTried(why);
}

std::optional<AlertRule> AlertSection::selected() const
{
    const QListWidgetItem *item = m_list->currentItem();
    return item ? m_rules.find(item->data(ApplicationDelegate::Id).toString()) : std::nullopt;
}

} // namespace motorpool
