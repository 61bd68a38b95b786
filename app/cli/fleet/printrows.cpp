// SPDX-License-Identifier: GPL-3.0-or-later
#include "printrows.h"

#include "fleetcells.h"
#include "output.h"
#include "printable.h"
#include "rowtarget.h"
#include "rowwriter.h"
#include "tablelayout.h"

#include <QTimer>

namespace motorpool::cli {

namespace {

constexpr qint64 rowsAtOnce = 1000;

class OutputTarget final : public RowTarget
{
public:
    explicit OutputTarget(Output *output)
        : m_output(output)
    {
    }

private:
    void put(std::string_view bytes) override
    {
        m_output->write({bytes.data(), qsizetype(bytes.size())});
    }

    Output *m_output;
};

/// Hands cells on, texts made harmless for a terminal.
class HarmlessCells final : public CellSink
{
public:
    explicit HarmlessCells(CellSink *to)
        : m_to(to)
    {
    }

    void text(std::string_view utf8) override { m_to->text(harmless(utf8)); }
    void number(double value) override { m_to->number(value); }
    void integer(qint64 value) override { m_to->integer(value); }
    void boolean(bool value) override { m_to->boolean(value); }
    void time(EpochMs time) override { m_to->time(time); }
    void list(std::span<const std::string_view> utf8) override
    {
        std::vector<std::string> texts;
        for (const std::string_view text : utf8)
            texts.push_back(harmless(text));
        m_to->list(std::vector<std::string_view>(texts.begin(), texts.end()));
    }
    void null() override { m_to->null(); }

private:
    static std::string harmless(std::string_view utf8)
    {
        return printable(QString::fromUtf8(utf8.data(), qsizetype(utf8.size()))).toStdString();
    }

    CellSink *m_to;
};

/// Does something with each row, so many at a time, and is done.
class RowsCall : public Call<Done>
{
public:
    RowsCall(std::shared_ptr<const FleetRowSource> source, Output *output, QObject *parent)
        : Call(parent)
        , m_source(std::move(source))
        , m_output(output)
    {
        connect(&m_turn, &QTimer::timeout, this, &RowsCall::takeTurn);
        m_turn.start(0);
    }

protected:
    virtual void take(qint64 row) = 0;
    virtual void flush() {}

    /// After the last row. False: once more from the first one.
    virtual bool isOver() = 0;

    const FleetRowSource &source() const { return *m_source; }
    Output *output() const { return m_output; }

private:
    void takeTurn()
    {
        const qint64 end = std::min(m_next + rowsAtOnce, m_source->rows());
        for (; m_next < end; ++m_next)
            take(m_next);
        const bool isLast = m_next == m_source->rows();
        if (isLast && !isOver()) {
            m_next = 0;
            return;
        }
        flush();
        m_output->flush();
        if (isLast) {
            m_turn.stop();
            finish(Done{});
        }
    }

    std::shared_ptr<const FleetRowSource> m_source;
    Output *m_output;
    QTimer m_turn;
    qint64 m_next = 0;
};

class WriteRows final : public RowsCall
{
public:
    WriteRows(std::shared_ptr<const FleetRowSource> rows, ExportFormat format, Output *to,
              QObject *parent)
        : RowsCall(std::move(rows), to, parent)
        , m_target(to)
    {
        ExportOptions options;
        options.format = format;
        m_writer = makeRowWriter(source(), options, &m_target);
        // A file gets the texts as they are. JSON has its control characters escaped anyway.
        m_isHarmful = format == ExportFormat::Csv && to->isTerminal();
    }

private:
    void take(qint64 row) override
    {
        if (m_isHarmful) {
            HarmlessCells cells(m_writer.get());
            source().read(row, cells);
        } else {
            source().read(row, *m_writer);
        }
        m_writer->endRow();
    }

    bool isOver() override
    {
        m_writer->finish();
        return true;
    }

    void flush() override { m_target.flush(); }

    OutputTarget m_target;
    std::unique_ptr<RowWriter> m_writer;
    bool m_isHarmful = false;
};

class ShowTable final : public RowsCall
{
public:
    ShowTable(std::shared_ptr<const FleetRowSource> rows, Output *to, QObject *parent)
        : RowsCall(std::move(rows), to, parent)
        , m_layout(fleetColumns(source().fields()))
    {
    }

private:
    void take(qint64 row) override
    {
        const FleetRow reader(source().fleet(), source().fleetRows()[std::size_t(row)]);
        const QStringList cells = fleetCells(reader, source().fields(), source().nowMs());
        if (m_isMeasured)
            output()->write(m_layout.line(cells));
        else
            m_layout.measure(cells);
    }

    bool isOver() override
    {
        if (m_isMeasured || source().rows() == 0)
            return true;
        m_isMeasured = true;
        output()->write(m_layout.titles());
        return false;
    }

    TableLayout m_layout;
    bool m_isMeasured = false;
};

} // namespace

Call<Done> *printRows(std::shared_ptr<const FleetRowSource> source, Format format, Output *output,
                      QObject *parent)
{
    switch (format) {
    case Format::Json:
        return new WriteRows(std::move(source), ExportFormat::Json, output, parent);
    case Format::Ndjson:
        return new WriteRows(std::move(source), ExportFormat::Ndjson, output, parent);
    case Format::Csv:
        return new WriteRows(std::move(source), ExportFormat::Csv, output, parent);
    case Format::Xlsx:
    case Format::Table:
        break;
    }
    return new ShowTable(std::move(source), output, parent);
}

} // namespace motorpool::cli
