// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QWidget>

class QComboBox;
class QGridLayout;
class QPushButton;
class QSpinBox;
class QVBoxLayout;

namespace motorpool {

class Preferences;
class Workspace;

/// Limits of freshness that makes have of their own: a line a make, and one to add another.
class MakeFreshnessTable : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive it.
    MakeFreshnessTable(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);

protected:
    void showEvent(QShowEvent *event) override;

private:
    struct Line
    {
        QString make;
        QSpinBox *aging;
        QSpinBox *stale;
    };

    void showLimits();
    void rebuild();
    void addLine(const QString &make, int row);
    void keep(const Line &line);
    void add();
    void offerMakes();

    Workspace *m_workspace;
    Preferences *m_preferences;
    QVBoxLayout *m_column;
    QWidget *m_table = nullptr;
    QList<Line> m_lines;
    QComboBox *m_make;
    QPushButton *m_add;
};

} // namespace motorpool
