// SPDX-License-Identifier: GPL-3.0-or-later
#include "alertsignalbox.h"

#include "alertrule.h"
#include "signaldef.h"

#include <QCompleter>
#include <QLineEdit>
#include <QSignalBlocker>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

AlertSignalBox::AlertSignalBox(QWidget *parent)
    : QComboBox(parent)
{
    struct Row
    {
        QString text;
        QString code;
    };
    QList<Row> rows;
    for (const SignalDef &signal : signalCatalogue()) {
        const QString code = QString::fromLatin1(signal.code);
        rows << Row{groupTitle(QString::fromLatin1(signal.group)) + u" · "_s + signalTitle(code),
                    code};
    }
    std::sort(rows.begin(), rows.end(), [](const Row &one, const Row &other) {
        return one.text.localeAwareCompare(other.text) < 0;
    });
    addItem(tr("The vehicle as a whole"), QString(AlertRule::faults));
    for (const Row &row : rows)
        addItem(row.text, row.code);
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setMaxVisibleItems(16);
    completer()->setFilterMode(Qt::MatchContains);
    completer()->setCaseSensitivity(Qt::CaseInsensitive);
    completer()->setCompletionMode(QCompleter::PopupCompletion);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &AlertSignalBox::settle);
}

QString AlertSignalBox::signal() const
{
    return currentData().toString();
}

void AlertSignalBox::setSignal(const QString &code)
{
    setCurrentIndex(std::max(0, findData(code)));
}

void AlertSignalBox::settle()
{
    const int typed = findText(currentText().trimmed(), Qt::MatchFixedString);
    if (typed >= 0)
        setCurrentIndex(typed);
    setEditText(itemText(currentIndex()));
}

} // namespace motorpool
