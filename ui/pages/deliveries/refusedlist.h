// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "refusedmodel.h"

#include <QWidget>

class QStackedWidget;

namespace motorpool {

class DataTable;
class EmptyState;
class Preferences;
class RefusedPresentation;

/// The last requests that were refused, with the reason; the bench finds out more.
class RefusedList : public QWidget
{
    Q_OBJECT

public:
    explicit RefusedList(Preferences *preferences, QWidget *parent = nullptr);

    void setRefused(const QList<RefusedDelivery> &refused);
    const RefusedDelivery *current() const; ///< null: none is selected
    int count() const { return m_model.rowCount(); }
    DataTable *table() const { return m_table; }

Q_SIGNALS:
    void currentChanged();
    void benchWanted(const motorpool::RefusedDelivery &refused); ///< Enter or a double click

protected:
    void changeEvent(QEvent *event) override;

private:
    RefusedModel m_model;
    RefusedPresentation *m_presentation;
    QStackedWidget *m_stack;
    DataTable *m_table;
    EmptyState *m_empty;
};

/// Why it was refused, in words.
QString refusalText(const RefusedDelivery &refused);

} // namespace motorpool
