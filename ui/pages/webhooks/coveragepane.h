// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragemodel.h"
#include "coveragepresenter.h"
#include "deed.h"
#include "subject.h"

#include <QTimer>
#include <QWidget>

#include <array>

class QAbstractButton;
class QComboBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedLayout;
class QToolButton;

namespace motorpool {

class CoverageDesk;
class DataTable;
class EmptyState;
class Preferences;
class SkeletonRows;

/// The vehicles of one webhook: states to choose by a click, a text filter, the table, and what can
/// be done to the rows selected.
class CoveragePane : public QWidget
{
    Q_OBJECT

public:
    /// More rows than these are not subscribed or unsubscribed at once.
    static constexpr int mostAtOnce = 1000;

    /// Desk and preferences outlive the pane.
    CoveragePane(CoverageDesk *desk, Preferences *preferences, QWidget *parent = nullptr);

    void setNow(const QDateTime &now);
    void focusFilter();
    QMenu *columnsMenu() const;
    DataTable *table() const { return m_table; }
    QList<QAbstractButton *> actionButtons() const; ///< for the palette

Q_SIGNALS:
    void subjectWanted(const motorpool::Subject &subject); ///< from a row's menu, or Enter
    void changeWanted(motorpool::Deed deed, const QList<motorpool::Subscription> &subjects,
                      int leftOut);
    void nextWanted(); ///< the button of an empty list

private:
    void setUpChips();
    void setUpControls();
    void setUpTable();
    void showCounts();
    void showRows();
    void showActions();
    void ask();
    void askFor(Deed deed);
    void fillMenu(QMenu *menu, const QModelIndex &cell);
    QList<Subscription> subjects(Deed deed, int *leftOut) const;
    QString whyNot(Deed deed) const;

    CoverageDesk *m_desk;
    Preferences *m_preferences;
    CoverageModel m_model;
    CoveragePresenter m_presenter;
    std::array<QToolButton *, coverStates> m_chips{};
    QLineEdit *m_filter;
    QComboBox *m_silence;
    QLabel *m_count;
    QToolButton *m_columns;
    QPushButton *m_subscribe;
    QPushButton *m_unsubscribe;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    DataTable *m_table;
    QTimer m_soon;         ///< gathers what happens to the selection in one turn of the event loop
    bool m_clears = false; ///< the empty list's button takes the filters off
};

} // namespace motorpool
