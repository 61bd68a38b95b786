// SPDX-License-Identifier: GPL-3.0-or-later
#include "renewaldialog.h"

#include "metrics.h"

#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace motorpool {

namespace {

constexpr int longestReason = 500;

} // namespace

RenewalDialog::RenewalDialog(const QString &reason, QWidget *parent)
    : QDialog(parent)
    , m_reason(new QLineEdit(reason, this))
{
    setWindowTitle(tr("Begin a new journal"));
    auto *question = new QLabel(tr("Set the journal's files aside and begin a new one?"), this);
    QFont bold = font();
    bold.setBold(true);
    question->setFont(bold);
    auto *text =
        new QLabel(tr("Nothing is deleted: the files are moved into a folder beside it. "
                      "The new journal's first record says that there was another, how far "
                      "it is known to have come, and why it ended."),
                   this);
    auto *label = new QLabel(tr("&What did you find out, and why does it end?"), this);
    for (QLabel *each : {question, text, label}) {
        each->setTextFormat(Qt::PlainText);
        each->setWordWrap(true);
    }
    label->setBuddy(m_reason);
    m_reason->setMaxLength(longestReason);
    m_reason->setAccessibleName(tr("The reason"));

    auto *buttons = new QDialogButtonBox(this);
    auto *go = buttons->addButton(tr("&Begin a new one"), QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole); // as elsewhere, no icon
    const auto judge = [this, go] { go->setEnabled(!m_reason->text().trimmed().isEmpty()); };
    connect(m_reason, &QLineEdit::textChanged, go, judge);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(buttons, &QDialogButtonBox::accepted, this, [this] {
        Q_EMIT confirmed(m_reason->text().trimmed());
        accept();
    });
    judge();

    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(metrics::inside);
    layout->addWidget(question);
    layout->addWidget(text);
    layout->addWidget(label);
    layout->addWidget(m_reason);
    layout->addWidget(buttons);
    setMinimumWidth(440);
    m_reason->setFocus();
}

} // namespace motorpool
