// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportformat.h"
#include "rowsource.h"

#include <QPointer>
#include <QWidget>

#include <memory>

class QLabel;

namespace motorpool {

struct ExportGate;
struct ApiError;
class CallBase;
class ErrorStrip;
class ProgressStrip;

/// Exports rows and shows how that goes; says below the page's title what was done, and what was
/// not. Takes no room while there is nothing to say.
class WorkStrip : public QWidget
{
    Q_OBJECT

public:
    explicit WorkStrip(QWidget *parent = nullptr);

    bool isExporting() const { return !m_export.isNull(); }
    /// One at a time; a second one is let go.
    void exportTo(const ExportGate &gate, const QString &path, const ExportOptions &options,
                  const std::shared_ptr<const RowSource> &source);

    void tell(const QString &what);
    void fail(const ApiError &error);

Q_SIGNALS:
    void exportingChanged();

private:
    void end();
    void takeRoom();

    QPointer<CallBase> m_export;
    QWidget *m_progressPlace;
    ProgressStrip *m_progress;
    ErrorStrip *m_error;
    QWidget *m_notePlace;
    QLabel *m_note;
};

} // namespace motorpool
