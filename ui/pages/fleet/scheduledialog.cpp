// SPDX-License-Identifier: GPL-3.0-or-later
#include "scheduledialog.h"

#include "filterparse.h"
#include "filterwords.h"
#include "metrics.h"
#include "tonelabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSpinBox>

namespace motorpool {

ScheduleDialog::ScheduleDialog(const RefreshSetting &setting, const QString &facts, QWidget *parent)
    : QDialog(parent)
    , m_enabled(new QCheckBox(tr("&Refresh by schedule while Motorpool runs"), this))
    , m_filter(new QLineEdit(setting.filter, this))
    , m_mistake(new ToneLabel(Tone::Error, this))
    , m_hours(new QSpinBox(this))
    , m_calls(new QSpinBox(this))
{
    using std::chrono::hours;
    setWindowTitle(tr("Refresh schedule"));
    m_enabled->setChecked(setting.isEnabled);
    m_filter->setPlaceholderText(tr("All vehicles"));
    m_filter->setClearButtonEnabled(true);
    m_mistake->setTextFormat(Qt::PlainText);
    m_mistake->setWordWrap(true);
    m_hours->setRange(1, int(std::chrono::floor<hours>(RefreshSetting::longest).count()));
    m_hours->setValue(int(std::chrono::ceil<hours>(setting.every).count()));
    m_hours->setSuffix(tr("\u2009h"));
    m_calls->setRange(1, RefreshSetting::mostCalls);
    m_calls->setValue(setting.callsADay);
    m_calls->setGroupSeparatorShown(true);

    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(metrics::inside);
    form->addRow(m_enabled);
    // Beside the middle of its field.
    const auto addField = [form](const QString &title, QWidget *field) {
        form->addRow(title, field);
        form->labelForField(field)->setMinimumHeight(field->sizeHint().height());
    };
    addField(tr("&Filter"), m_filter);
    form->addRow(QString(), m_mistake);
    addField(tr("&Every"), m_hours);
    addField(tr("&Calls a day, at most"), m_calls);
    auto *note = new QLabel(tr("Each vehicle costs one call. Those read longest ago come first."));
    note->setWordWrap(true);
    note->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(note);
    auto *today = new QLabel(facts);
    today->setTextFormat(Qt::PlainText);
    today->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(today);
    auto *buttons = new QDialogButtonBox(this);
    m_save = buttons->addButton(tr("Save"), QDialogButtonBox::AcceptRole);
    m_save->setAutoDefault(false);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setDefault(true);
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_filter, &QLineEdit::textChanged, this, &ScheduleDialog::check);
    setMinimumWidth(metrics::readable * 3 / 4);
    check();
    // Else it is as high as its texts were if they were narrower.
    resize(minimumWidth(), form->totalHeightForWidth(minimumWidth()));
}

RefreshSetting ScheduleDialog::setting() const
{
    return {m_enabled->isChecked(), m_filter->text().trimmed(),
            std::chrono::hours(m_hours->value()), m_calls->value()};
}

void ScheduleDialog::check()
{
    const ParsedFilter parsed = parseFilter(m_filter->text());
    const QList<FilterMistake> mistakes = parsed.mistakes + parsed.unfinished;
    m_mistake->setText(mistakes.isEmpty() ? QString() : explain(mistakes.first()));
    m_mistake->setVisible(!mistakes.isEmpty());
    m_save->setEnabled(mistakes.isEmpty());
}

} // namespace motorpool
