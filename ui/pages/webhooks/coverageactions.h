// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"
#include "subject.h"
#include "subscription.h"

#include <QObject>
#include <QTimer>

class QMenu;
class QModelIndex;
class QPushButton;
class QWidget;

namespace motorpool {

class CoverageDesk;
class CoverageModel;
class DataTable;

/// What can be done to the vehicles that are selected, by buttons and by a row's menu; and why not.
/// It asks for it by its signals, and does nothing itself.
class CoverageActions : public QObject
{
    Q_OBJECT

public:
    /// More rows than these are not subscribed or unsubscribed at once.
    static constexpr int mostAtOnce = 1000;

    /// All of them outlive it; the table shows the model's rows in its order. The buttons are made
    /// the table's siblings.
    CoverageActions(CoverageDesk *desk, CoverageModel *model, DataTable *table);

    QList<QPushButton *> buttons() const { return {m_subscribe, m_unsubscribe}; }

Q_SIGNALS:
    void subjectWanted(const motorpool::Subject &subject);
    void changeWanted(motorpool::Deed deed, const QList<motorpool::Subscription> &subjects,
                      int leftOut);

private:
    void showButtons();
    void fillMenu(QMenu *menu, const QModelIndex &cell);
    void askFor(Deed deed);
    QList<Subscription> subjects(Deed deed, int *leftOut) const;
    QString whyNot(Deed deed) const;

    CoverageDesk *m_desk;
    CoverageModel *m_model;
    DataTable *m_table;
    QPushButton *m_subscribe;
    QPushButton *m_unsubscribe;
    QTimer m_soon; ///< gathers what happens to the selection in one turn of the event loop
};

} // namespace motorpool
