// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reading.h"

#include <QWidget>

class QGridLayout;
class QPushButton;

namespace motorpool {

class AgeChip;
class ReadingPresenter;
class ToneLabel;

/// One signal of the overview: its title, its value, its age, and beside the value whatever is
/// wrong with it.
class ReadingRow : public QWidget
{
    Q_OBJECT

public:
    /// A figure's value is shown large. The presenter outlives the row.
    ReadingRow(const QString &code, bool figure, const ReadingPresenter *presenter,
               QWidget *parent = nullptr);

    /// Shows a newer reading of the same signal, as old as it is now.
    void setReading(const Reading &reading, const QDateTime &now);

private:
    void showNotes(const Reading &reading);
    void addMapMenu(const Reading &reading);

    const ReadingPresenter *m_presenter;
    QGridLayout *m_grid;
    ToneLabel *m_value;
    ToneLabel *m_parts;
    AgeChip *m_age;
    QList<ToneLabel *> m_notes;
    QPushButton *m_map = nullptr;
};

} // namespace motorpool
