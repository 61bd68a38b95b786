// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportformat.h"
#include "fleetdataage.h"
#include "fleetfields.h"
#include "fleetfinder.h"

#include <QDateTime>
#include <QDialog>
#include <QTimeZone>

#include <memory>
#include <optional>

class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace motorpool {

class FleetRowSource;

/// What of the fleet to export, and how: the rows as they are listed at this moment, or those that
/// are selected. Says how many there are and how old they are. No call is made.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Offer
    {
        FleetFound found;
        std::vector<quint32> selected; ///< rows of the fleet
        QList<FleetField> shown;       ///< columns
        QDateTime now;
        QTimeZone zone;
    };

    explicit ExportDialog(const Offer &offer, QWidget *parent = nullptr);
    ~ExportDialog() override;

    std::shared_ptr<const FleetRowSource> source() const; ///< as chosen now
    ExportOptions options() const;

Q_SIGNALS:
    void wanted(); ///< Export was pressed

private:
    void build();
    void tell();
    void findAges();
    const std::shared_ptr<const std::vector<quint32>> &rows() const;

    Offer m_offer;
    std::shared_ptr<const std::vector<quint32>> m_selected;
    std::optional<FleetDataAge> m_listedAge, m_selectedAge; ///< once they are found
    QRadioButton *m_listedRows;
    QRadioButton *m_selectedRows;
    QRadioButton *m_shownColumns;
    QRadioButton *m_allColumns;
    QRadioButton *m_migration;
    QComboBox *m_format;
    QComboBox *m_separator;
    QCheckBox *m_mark;
    QLabel *m_facts;
};

} // namespace motorpool
