// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QDialog>

#include <optional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace motorpool {

class Preferences;
struct MigrationPart;
struct MigrationStep;

/// The steps from tokens per vehicle to application tokens, to be ticked off, kept as PDF and
/// begun with: the mapping of users to vehicles.
class MigrationDialog : public QDialog
{
    Q_OBJECT

public:
    /// Ticks are remembered as the state "migration/<key>". The preferences outlive the dialog.
    explicit MigrationDialog(Preferences *preferences, QWidget *parent = nullptr);

    /// Only with an application that is open, and unless a reason forbids it.
    void setMappingOffered(bool on, const std::optional<ApiError> &refusal = {});

    /// Of which lists the mapping would be, and as of when.
    void setMappingFacts(const QString &facts);

    QString asHtml() const; ///< for paper

Q_SIGNALS:
    void mappingWanted();

private:
    void addPart(QVBoxLayout *column, const MigrationPart &part);
    void addStep(QVBoxLayout *column, const MigrationStep &step);
    void saveAsPdf();
    bool isDone(const MigrationStep &step) const;

    Preferences *m_preferences;
    QPushButton *m_mapping;
    QLabel *m_mappingFacts;
};

} // namespace motorpool
