// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"
#include "journalquery.h"
#include "result.h"

#include <QObject>
#include <QTimer>

#include <memory>
#include <vector>

namespace motorpool {

class FileJournal;

/// A walk through the journal for a query, in the background. Hands out the numbers of what it
/// finds, newest first, ten times a second. Deleting it stops the walk.
class JournalSearch : public QObject
{
    Q_OBJECT

public:
    /// The journal is there until this is gone.
    JournalSearch(FileJournal *journal, const JournalQuery &query, QObject *parent);
    ~JournalSearch() override;

Q_SIGNALS:
    void found(const std::vector<quint64> &numbers);
    void finished(const motorpool::Result<motorpool::Done> &end);

private:
    struct Shared;

    void hand();

    std::shared_ptr<Shared> m_shared;
    QTimer m_tick;
};

} // namespace motorpool
