// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coveragemodel.h"
#include "coveragepresenter.h"
#include "deed.h"
#include "subject.h"

#include <QWidget>

class QAbstractButton;
class QMenu;
class QStackedLayout;

namespace motorpool {

class CoverageActions;
class CoverageControls;
class CoverageDesk;
class DataTable;
class EmptyState;
class Preferences;
class SkeletonRows;

/// The vehicles of one webhook, or of any: what narrows them, the table, and what can be done to
/// the rows selected.
class CoveragePane : public QWidget
{
    Q_OBJECT

public:
    /// Desk and preferences outlive the pane.
    CoveragePane(CoverageDesk *desk, Preferences *preferences, QWidget *parent = nullptr);

    void setNow(const QDateTime &now);
    void focusFilter();
    QMenu *columnsMenu() const;
    DataTable *table() const { return m_table; }
    QList<CoverField> shownFields() const;          ///< columns, from left to right
    QList<QAbstractButton *> actionButtons() const; ///< for the palette

Q_SIGNALS:
    void subjectWanted(const motorpool::Subject &subject); ///< from a row's menu, or Enter
    void changeWanted(motorpool::Deed deed, const QList<motorpool::Subscription> &subjects,
                      int leftOut);
    void nextWanted(); ///< the button of an empty list

private:
    void setUpTable();
    void showFound();
    void showRows();

    CoverageDesk *m_desk;
    Preferences *m_preferences;
    CoverageModel m_model;
    CoveragePresenter m_presenter;
    CoverageControls *m_controls;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    SkeletonRows *m_skeleton;
    DataTable *m_table;
    CoverageActions *m_actions = nullptr;
    bool m_clears = false; ///< the empty list's button takes the filters off
};

} // namespace motorpool
