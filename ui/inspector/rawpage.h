// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "readingcache.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QToolButton;

namespace motorpool {

class BodyView;
class EmptyState;
class FindBar;
class ReadingPresenter;

/// The answers as they were received, laid out and coloured, with their headers: what a ticket
/// needs. The bearer is part of no answer and so of nothing here.
class RawPage : public QWidget
{
    Q_OBJECT

public:
    /// The presenter outlives the page.
    explicit RawPage(const ReadingPresenter *presenter, QWidget *parent = nullptr);

    void showAnswers(std::shared_ptr<const VehicleReadings> readings);

Q_SIGNALS:
    void readRequested();

private:
    void build();
    void showAnswer();
    void showFacts();
    void copy();

    const ReadingPresenter *m_presenter;
    std::shared_ptr<const VehicleReadings> m_readings;
    QList<HttpAnswer> m_answers;
    QWidget *m_bar;
    QComboBox *m_choice;
    QLabel *m_facts;
    QToolButton *m_showHeaders;
    QLabel *m_headers;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    BodyView *m_body;
    FindBar *m_find;
};

} // namespace motorpool
