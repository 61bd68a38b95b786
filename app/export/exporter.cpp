// SPDX-License-Identifier: GPL-3.0-or-later
#include "exporter.h"

#include "journal.h"
#include "rowwriter.h"
#include "targetfile.h"

#include <QElapsedTimer>
#include <QFileInfo>
#include <QPointer>
#include <QThreadPool>

#include <atomic>
#include <utility>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenLooks = 256; // at the clock and for a cancel
constexpr qint64 progressMs = 50;

/// One export. Made on the caller's thread, run on the pool's.
class ExportRun
{
public:
    ExportRun(std::shared_ptr<const RowSource> source, const QString &path,
              const ExportOptions &options, ExportCall *call)
        : m_source(std::move(source))
        , m_path(path)
        , m_options(options)
        , m_call(call)
    {
        QObject::connect(call, &QObject::destroyed, call, [stop = m_stop] { *stop = true; });
    }

    ~ExportRun()
    {
        if (m_relay) // it never ran
            m_relay->deleteLater();
    }

    void run()
    {
        tell([result = write()](ExportCall *call) { call->finish(result); });
        // The last word to the caller's thread, so nothing is queued for the relay after this.
        QObject *relay = std::exchange(m_relay, nullptr);
        QMetaObject::invokeMethod(
            relay, [relay] { delete relay; }, Qt::QueuedConnection);
    }

private:
    Result<ExportEnd> write()
    {
        QElapsedTimer time;
        time.start();
        if (m_source->columns().empty())
            return Failure(internal(u"no columns"_s));
        if (const auto fits = checkFits(*m_source, m_options.format); !fits)
            return Failure(fits.error());
        TargetFile file(m_path);
        if (const auto opened = file.open(); !opened)
            return Failure(opened.error());
        writeRows(file);
        if (const auto synced = *m_stop ? cancelled() : file.sync(); !synced)
            return Failure(synced.error());
        if (const auto placed = *m_stop ? cancelled() : file.commit(); !placed)
            return Failure(placed.error());
        return ExportEnd{m_source->rows(), file.size(), std::chrono::milliseconds(time.elapsed())};
    }

    void writeRows(TargetFile &file)
    {
        const auto writer = makeRowWriter(*m_source, m_options, &file);
        const qint64 rows = m_source->rows();
        const std::size_t columns = m_source->columns().size();
        QElapsedTimer sinceTold;
        sinceTold.start();
        for (qint64 row = 0; row < rows; ++row) {
            if (row % rowsBetweenLooks == 0) {
                if (*m_stop || file.fault())
                    return;
                if (sinceTold.hasExpired(progressMs)) {
                    tellProgress(row);
                    sinceTold.start();
                }
            }
            m_source->read(row, *writer);
            if (writer->cells() != columns) {
                file.fail(internal(
                    u"row %1 has %2 cells of %3"_s.arg(row).arg(writer->cells()).arg(columns)));
                return;
            }
            writer->endRow();
        }
        writer->finish();
        tellProgress(rows);
    }

    static ApiError internal(const QString &detail)
    {
        ApiError error;
        error.detail = detail;
        return error;
    }

    /// Nobody hears it, as the call is gone.
    static Result<Done> cancelled()
    {
        ApiError error;
        error.kind = ApiError::Kind::Cancelled;
        return Failure(error);
    }

    void tellProgress(qint64 done)
    {
        tell([progress = ExportProgress{done, m_source->rows()}](ExportCall *call) {
            call->deliver(progress);
        });
    }

    /// Whether the call is still there can be asked on its own thread alone.
    template <class Fn>
    void tell(Fn fn)
    {
        QMetaObject::invokeMethod(
            m_relay,
            [call = m_call, fn = std::move(fn)] {
                if (call)
                    fn(call.data());
            },
            Qt::QueuedConnection);
    }

    std::shared_ptr<const RowSource> m_source;
    QString m_path;
    ExportOptions m_options;
    QPointer<ExportCall> m_call;
    std::shared_ptr<std::atomic<bool>> m_stop = std::make_shared<std::atomic<bool>>(false);
    QObject *m_relay = new QObject; ///< on the caller's thread, lives until the run is over
};

} // namespace

ExportCall *exportRows(const ExportGate &gate, std::shared_ptr<const RowSource> source,
                       const QString &path, const ExportOptions &options, QObject *parent)
{
    auto *call = new ExportCall(parent);
    if (const auto refused = gate.access.exportRefusal()) {
        call->finish(Failure(*refused));
        return call;
    }
    const qint64 rows = source->rows();
    auto run = std::make_shared<ExportRun>(std::move(source), path, options, call);
    const auto start = [run] { QThreadPool::globalInstance()->start([run] { run->run(); }); };
    if (gate.journal == nullptr) {
        start();
        return call;
    }
    JournalEntry entry;
    entry.kind = JournalEntry::Kind::Export;
    entry.what = gate.what;
    entry.facts = {{u"file"_s, QFileInfo(path).absoluteFilePath()}, {u"rows"_s, rows}};
    gate.journal->record(entry, call)->then(call, [call, start](const Result<quint64> &number) {
        if (number)
            start();
        else
            call->finish(Failure(number.error()));
    });
    return call;
}

} // namespace motorpool
