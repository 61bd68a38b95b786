// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "apierror.h"

#include <QElapsedTimer>
#include <QObject>

#include <optional>

namespace motorpool::cli {

/// Standard output, for data alone. Collects what is written and hands it on by flush(). When the
/// reader is gone (motorpoolctl … | head), that is not an error: closed() is said once, and
/// whatever is written later goes nowhere.
class Output : public QObject
{
    Q_OBJECT

public:
    explicit Output(int descriptor = 1, QObject *parent = nullptr);

    void write(QByteArrayView bytes);
    void flush();

    /// True if a person looks at it, not a pipe or a file.
    bool isTerminal() const;

    /// Why writing ended, other than by a reader who left.
    const std::optional<ApiError> &fault() const { return m_fault; }

Q_SIGNALS:
    /// Nothing more can be written: the reader is gone, or fault() says why. Said from within
    /// write() or flush(): connect queued.
    void closed();

private:
    int m_descriptor;
    QByteArray m_buffer;
    bool m_closed = false;
    std::optional<ApiError> m_fault;
};

/// One line on standard error, made harmless for a terminal.
void say(const QString &line);

/// True if a person looks at standard error.
bool errorIsTerminal();

/// One line on standard error that changes while something goes on, some ten times a second, and
/// that is gone with this object. Shown only to a person: not in files and pipes.
class ProgressLine
{
public:
    ProgressLine();
    ~ProgressLine() { clear(); }
    ProgressLine(const ProgressLine &) = delete;
    ProgressLine &operator=(const ProgressLine &) = delete;

    void show(const QString &line);

    /// Before other lines are said.
    void clear();

private:
    bool m_isSeen;
    bool m_isShown = false;
    QElapsedTimer m_sinceShown;
};

} // namespace motorpool::cli
