// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QObject>
#include <QTimer>

#include <optional>

class QMainWindow;

namespace motorpool {

class Workspace;

/// Draws a window into a PNG file once no request has ended for a moment, and ends the program:
/// with 0, or 1 if the file could not be written. In the demo, where calls cost nothing, the first
/// vehicle of the list is shown before. Everywhere else it is an export: written down before, and
/// refused where none is allowed.
class Screenshot : public QObject
{
    Q_OBJECT

public:
    Screenshot(QMainWindow *window, Workspace *workspace, const QString &file);

private:
    void settled();
    bool showFirstVehicle();
    std::optional<ApiError> refusal() const;
    void draw();
    void save();
    void end(const QString &fault);

    QMainWindow *m_window;
    Workspace *m_workspace;
    QString m_file;
    QTimer m_quiet;
    QTimer m_latest;
    bool m_vehicleShown = false;
};

} // namespace motorpool
