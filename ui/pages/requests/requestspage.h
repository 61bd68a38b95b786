// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "requestlog.h"
#include "requestmodel.h"

#include <QSortFilterProxyModel>
#include <QWidget>

#include <optional>

class QAbstractButton;
class QCheckBox;
class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;
class QStackedWidget;

namespace motorpool {

class DataTable;
class EmptyState;
class Preferences;
class RequestDetail;
class RequestPresentation;
class Workspace;

/// The calls that this program made, newest on top, while they are made: what went out, how it
/// ended, how long it took, and the request id that a ticket needs. Credentials are in none of it.
class RequestsPage : public QWidget
{
    Q_OBJECT

public:
    /// Both outlive the page.
    RequestsPage(Workspace *workspace, Preferences *preferences, QWidget *parent = nullptr);
    ~RequestsPage() override;

    /// Copies the selected request, for a shell or a ticket; nothing if none is selected.
    void copyAsCurl() const;
    void copyRequestId() const;

    /// What a person can do here beside the menu bar, for the palette.
    QList<QAbstractButton *> actionButtons() const;
    QMenu *columnsMenu() const;

    /// Selects the request with this trace, if it is still there.
    void showTrace(quint64 trace);

Q_SIGNALS:
    /// The record in the journal that tells of the selected request.
    void recordWanted(quint64 trace);

protected:
    void changeEvent(QEvent *event) override;

private:
    void build(Preferences *preferences);
    void showCount();
    void showSelected();
    std::optional<Exchange> selected() const;

    RequestModel m_model;
    QSortFilterProxyModel m_sorted;
    RequestPresentation *m_presentation;
    QLabel *m_count;
    QLineEdit *m_filter;
    QCheckBox *m_onlyFailures;
    QStackedWidget *m_stack;
    EmptyState *m_empty;
    DataTable *m_table;
    RequestDetail *m_detail;
    QPushButton *m_copyCurl;
    QPushButton *m_copyId;
    QPushButton *m_record;
};

} // namespace motorpool
