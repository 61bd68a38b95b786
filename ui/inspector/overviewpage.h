// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"
#include "readingcache.h"

#include <QHash>
#include <QScrollArea>
#include <QTimer>

namespace motorpool {

class ColumnFlow;
class Notice;
class Preferences;
class ReadingPresenter;
class ReadingRow;
class Section;
class Workspace;

/// What a person looks for first about one vehicle, grouped, each value with its age; below it the
/// connection and its reported permissions. Groups that the vehicle lacks are absent.
class OverviewPage : public QScrollArea
{
    Q_OBJECT

public:
    /// All outlive the page.
    OverviewPage(Workspace *workspace, const Preferences *preferences,
                 const ReadingPresenter *presenter, QWidget *parent = nullptr);

    /// Readings are null as long as nothing was read in this session.
    void showVehicle(const Connection &connection, std::shared_ptr<const VehicleReadings> readings);

Q_SIGNALS:
    void readRequested();

private:
    void showReadings();
    void showConnection();
    void showPermissions();
    ReadingRow *rowOf(std::size_t group, const QString &code, bool figure);

    Workspace *m_workspace;
    const Preferences *m_preferences;
    const ReadingPresenter *m_presenter;
    Connection m_connection;
    std::shared_ptr<const VehicleReadings> m_readings;
    QTimer m_ageing;
    ColumnFlow *m_flow;
    Notice *m_notice;
    QList<Section *> m_sections;
    QHash<QString, ReadingRow *> m_rows;
    Section *m_connectionSection = nullptr;
    Section *m_permissionSection = nullptr;
};

} // namespace motorpool
