// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "coverage.h"

#include <QWidget>

#include <array>

class QAbstractButton;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QLineEdit;
class QMenu;
class QToolButton;

namespace motorpool {

class CoverageDesk;
class Preferences;

/// Above the vehicles of a webhook: states to choose by a click, a text filter, after how long
/// silence counts, how many vehicles are left. What is chosen becomes the desk's question.
class CoverageControls : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    CoverageControls(CoverageDesk *desk, Preferences *preferences, QWidget *parent = nullptr);

    void addButton(QAbstractButton *button); ///< at the end of the states' row
    void setColumnsMenu(QMenu *menu);
    QWidget *lastInOrder() const; ///< of those that Tab reaches

    void focusFilter();
    void type(const QString &text); ///< into the filter
    void clear();                   ///< shows vehicles of all states and words

private:
    void setUpChips();
    void setUpFilter();
    void setUpSilence();
    void ask();
    void showFound();

    CoverageDesk *m_desk;
    Preferences *m_preferences;
    std::array<QToolButton *, coverStates> m_chips{};
    QLineEdit *m_filter;
    QComboBox *m_silence;
    QLabel *m_count;
    QToolButton *m_columns;
    QHBoxLayout *m_row;
};

} // namespace motorpool
