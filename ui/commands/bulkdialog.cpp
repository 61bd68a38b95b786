// SPDX-License-Identifier: GPL-3.0-or-later
#include "bulkdialog.h"

#include "commandvalueedit.h"
#include "commandwords.h"
#include "metrics.h"
#include "tonelabel.h"
#include "verbbutton.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSet>
#include <QVBoxLayout>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr int typedWidth = 96;
constexpr int listHeight = 200;
constexpr int looksEach = 1; // of many, a look each is what is announced

} // namespace

BulkSplit splitForBulk(const QList<VehicleSubject> &subjects,
                       const std::function<QString(const VehicleSubject &)> &whyNot)
{
    BulkSplit split;
    QSet<QString> seen;
    for (const VehicleSubject &subject : subjects) {
        QString why = whyNot(subject);
        const QString &id = subject.connection.vehicleId;
        if (why.isEmpty() && seen.contains(id))
            why = QCoreApplication::translate("BulkDialog", "It is in the list already, through "
                                                            "another user.");
        if (!why.isEmpty()) {
            split.leftOut.append({subject, why});
            continue;
        }
        seen.insert(id);
        split.able << subject;
    }
    return split;
}

bool isForMany(Deed deed)
{
    const DeedDef &def = defOf(deed);
    return def.about == DeedDef::About::Vehicle &&
           (def.takes == DeedDef::Takes::Nothing || def.takes == DeedDef::Takes::Percent);
}

BulkDialog::BulkDialog(const BulkSplit &split, Deed deed, QWidget *parent)
    : QDialog(parent)
    , m_split(split)
    , m_deed(deed)
    , m_column(new QVBoxLayout(this))
{
    const bool isAny = !split.able.isEmpty();
    setWindowTitle(isAny ? commandwords::questionOfMany(deed, int(split.able.size()))
                         : tr("None of the vehicles selected can be sent this"));
    m_column->setContentsMargins(metrics::margin, metrics::margin, metrics::margin,
                                 metrics::margin);
    m_column->setSpacing(metrics::inside);
    addText(windowTitle())->setFont(titleFont(font()));
    addText(deedConsequence(deed));
    addList();
    if (isAny)
        addChoices();
    addButtons();
    setMinimumWidth(metrics::readable + 2 * metrics::margin);
    setAccessibleDescription(deedConsequence(deed));
    tell();
}

ToneLabel *BulkDialog::addText(const QString &text, bool isSecondary)
{
    auto *label = new ToneLabel(isSecondary ? Tone::Secondary : Tone::Text, this);
    label->setWordWrap(true);
    label->setText(text);
    m_column->addWidget(label);
    return label;
}

QString BulkDialog::listText() const
{
    QStringList lines;
    const auto name = [](const VehicleSubject &of) {
        return u"• "_s + commandwords::carFacts(of) + u" · "_s +
               tr("user %1").arg(of.connection.userId);
    };
    for (const VehicleSubject &of : m_split.able)
        lines << name(of);
    if (!m_split.leftOut.isEmpty()) {
        if (!lines.isEmpty())
            lines << QString();
        lines << tr("Left out: %Ln vehicle(s)", nullptr, int(m_split.leftOut.size()));
        for (const auto &[of, why] : m_split.leftOut)
            lines << name(of) + u'\n' + u"   "_s + why;
    }
    return lines.join(u'\n');
}

void BulkDialog::addList()
{
    auto *list = new QPlainTextEdit(listText(), this);
    list->setReadOnly(true);
    list->setTabChangesFocus(true);
    list->setLineWrapMode(QPlainTextEdit::NoWrap);
    list->setMinimumHeight(listHeight);
    list->setAccessibleName(tr("Vehicles"));
    list->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_column->addWidget(list, 1);
}

void BulkDialog::addChoices()
{
    if (defOf(m_deed).takes != DeedDef::Takes::Nothing) {
        m_value = new CommandValueEdit(m_deed, {}, this);
        m_column->addWidget(m_value);
        connect(m_value, &CommandValueEdit::changed, this, &BulkDialog::tell);
    }
    m_cost = addText({});
    m_budget = addText({}, true);
    m_budget->setFont(secondaryFont(font()));
    m_budget->hide();
    if (!tellingSignals(m_deed).isEmpty()) {
        m_look = new QCheckBox(tr("&Read the state of each afterwards"), this);
        m_look->setAccessibleName(tr("Read the state of each afterwards"));
        m_look->setChecked(true);
        m_column->addWidget(m_look);
        connect(m_look, &QCheckBox::toggled, this, &BulkDialog::tell);
    }
    m_stops = new QCheckBox(tr("&Stop at the first error"), this);
    m_stops->setAccessibleName(tr("Stop at the first error"));
    m_stops->setToolTip(tr("After the first that is refused or unknown, no other is sent"));
    m_stops->setChecked(true);
    m_column->addWidget(m_stops);
    if (!defOf(m_deed).wantsTail)
        return;
    m_typed = new QLineEdit(this);
    m_typed->setFixedWidth(typedWidth);
    m_typed->setMaxLength(8);
    auto *label = new QLabel(tr("&Type the number of vehicles"), this);
    label->setBuddy(m_typed);
    m_typed->setAccessibleName(tr("Type the number of vehicles"));
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addWidget(label);
    row->addWidget(m_typed);
    row->addStretch(1);
    m_column->addLayout(row);
    connect(m_typed, &QLineEdit::textChanged, this, &BulkDialog::tell);
}

void BulkDialog::addButtons()
{
    const bool isAny = !m_split.able.isEmpty();
    auto *cancel = new QPushButton(isAny ? tr("Cancel") : tr("Close"), this);
    cancel->setAccessibleName(cancel->text());
    auto *row = new QHBoxLayout;
    row->setSpacing(metrics::inside);
    row->addStretch(1);
    if (isAny) {
        m_yes = new VerbButton(this);
        const QString verb = tr("%1: %Ln vehicle(s)", nullptr, int(m_split.able.size()))
                                 .arg(commandwords::verb(m_deed));
        m_yes->setVerb(verb, verb);
        row->addWidget(m_yes);
        connect(m_yes, &QPushButton::clicked, this, [this] {
            if (isVisible())
                accept();
        });
    }
    row->addWidget(cancel);
    m_column->addLayout(row);
    cancel->setDefault(true);
    if (m_typed)
        m_typed->setFocus();
    else
        cancel->setFocus();
    connect(cancel, &QPushButton::clicked, this, &QDialog::reject);
}

void BulkDialog::setBudgetText(const QString &text)
{
    if (!m_budget)
        return;
    m_budget->setText(tr("Left now: %1").arg(text));
    m_budget->show();
}

VehicleCommand BulkDialog::command() const
{
    const VehicleCommand plain{m_deed, {}};
    return m_value ? m_value->command().value_or(plain) : plain;
}

BulkOptions BulkDialog::options() const
{
    BulkOptions options;
    options.stopsOnError = m_stops && m_stops->isChecked();
    options.looks = m_look && m_look->isChecked() ? looksEach : 0;
    return options;
}

void BulkDialog::tell()
{
    if (!m_yes)
        return;
    const int count = int(m_split.able.size());
    m_cost->setText(commandwords::cost(costOf(m_deed, options().looks, count)));
    QString why;
    if (m_value && !m_value->command())
        why = m_value->command().error().detail;
    else if (m_typed && m_typed->text().trimmed() != QString::number(count))
        why = tr("Type the number of vehicles first.");
    m_yes->setReason(why);
}

/// As in the question about one vehicle: Enter in a field sends nothing.
void BulkDialog::keyPressEvent(QKeyEvent *event)
{
    const bool isEnter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (isEnter && (event->isAutoRepeat() || !qobject_cast<QPushButton *>(focusWidget()))) {
        if (m_yes && m_yes->isEnabled() && !event->isAutoRepeat())
            m_yes->setFocus(Qt::OtherFocusReason);
        event->accept();
        return;
    }
    QDialog::keyPressEvent(event);
}

} // namespace motorpool
