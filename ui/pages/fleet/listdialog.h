// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "listresultmodel.h"
#include "rowset.h"
#include "rowsource.h"

#include <QDialog>
#include <QPointer>

#include <memory>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;

namespace motorpool {

class DataTable;
class ErrorStrip;
class FleetList;
class ListEdit;
class Preferences;

/// A list of ids is pasted or opened, and told entry by entry what of it is connected. Beside the
/// window, not in its way; no call is made.
class ListDialog : public QDialog
{
    Q_OBJECT

public:
    /// List and preferences outlive the dialog.
    ListDialog(FleetList *list, Preferences *preferences, QWidget *parent = nullptr);
    ~ListDialog() override;

    void refuseExport(const std::optional<ApiError> &reason); ///< that nothing be exported

    void setText(const QByteArray &text); ///< and looks it up

Q_SIGNALS:
    void rowsWanted(const std::shared_ptr<const motorpool::RowSet> &rows);
    void exportWanted(const std::shared_ptr<const motorpool::RowSource> &rows);
    void found(); ///< an answer is shown

private:
    void build();
    void openFile();
    void lookUp(std::optional<int> column);
    void showFound(const ListFoundPtr &found);
    void showLines();
    void showColumns();
    ListShow wanted() const;

    FleetList *m_list;
    ListResultModel m_model;
    ListFoundPtr m_found;
    QPointer<Call<ListFoundPtr>> m_call;
    bool m_isExportRefused = false;
    ListEdit *m_edit;
    ErrorStrip *m_error;
    QLabel *m_summary;
    QComboBox *m_column;
    QComboBox *m_show;
    DataTable *m_table;
    QPushButton *m_lookUp;
    QPushButton *m_export;
    QPushButton *m_inFleet;
};

} // namespace motorpool
