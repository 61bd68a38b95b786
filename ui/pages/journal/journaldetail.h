// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalrecord.h"

#include <QTextBrowser>

#include <optional>

namespace motorpool {

class Preferences;

/// One record in full, with what chains it to the one before.
class JournalDetail : public QTextBrowser
{
    Q_OBJECT

public:
    /// The preferences outlive the detail.
    explicit JournalDetail(const Preferences *preferences, QWidget *parent = nullptr);

    void showRecord(const std::optional<JournalRecord> &record);

    /// Nothing is ever fetched for a text.
    QVariant loadResource(int type, const QUrl &name) override;

protected:
    void changeEvent(QEvent *event) override;

private:
    void render();

    const Preferences *m_preferences;
    std::optional<JournalRecord> m_record;
};

} // namespace motorpool
