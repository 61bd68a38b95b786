// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportdialog.h"
#include "fleetdataage.h"
#include "fleetfields.h"
#include "fleetfinder.h"

#include <QDateTime>
#include <QObject>
#include <QTimeZone>

#include <optional>

namespace motorpool {

/// What of the fleet can be exported: the words of an ExportDialog and what it hands over. How old
/// the rows are is found off the GUI thread.
class FleetExport : public QObject
{
    Q_OBJECT

public:
    struct Rows
    {
        FleetFound found;
        std::vector<quint32> selected; ///< rows of the fleet
        QList<FleetField> shown;       ///< columns
        QDateTime now;
        QTimeZone zone;
    };

    /// A dialog of its own; both go when it is closed.
    static ExportDialog *openDialog(const Rows &rows, QWidget *over);

private:
    explicit FleetExport(const Rows &rows);

    ExportDialog::Offer offer();
    void findAges();
    const std::shared_ptr<const std::vector<quint32>> &rows(const ExportDialog::Choice &of) const;

    Rows m_offered;
    std::shared_ptr<const std::vector<quint32>> m_selected;
    std::optional<FleetDataAge> m_listedAge, m_selectedAge; ///< once they are found
    ExportDialog *m_dialog = nullptr;
};

} // namespace motorpool
