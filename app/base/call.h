// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "result.h"

#include <QObject>

#include <functional>
#include <optional>
#include <utility>

namespace motorpool {

/// What every call has in common; see Call.
class CallBase : public QObject
{
    Q_OBJECT

public:
    /// True once the outcome is known, also before finished() has been emitted.
    bool isDone() const { return m_done; }

Q_SIGNALS:
    void finished();
    void delivered();

protected:
    explicit CallBase(QObject *parent);

    /// Emits finished() from the event loop, never from within the caller's stack, and then
    /// deletes this object.
    void finishLater();

private:
    bool m_done = false;
};

/// One asynchronous operation whose outcome is a Result<T>.
///
/// Owned by its parent. It finishes exactly once, always later than the function that
/// returned it, and then deletes itself. Deleting it earlier cancels the operation: what it
/// runs on (a QNetworkReply, a timer, another call) is its child. After that, nobody is told
/// anything. Lives and answers on the thread that made it.
template <class T>
class Call : public CallBase
{
public:
    explicit Call(QObject *parent)
        : CallBase(parent)
    {
    }

    /// Calls fn(const Result<T> &) when done, unless context is gone by then.
    template <class Fn>
    Call *then(QObject *context, Fn fn)
    {
        QObject::connect(this, &CallBase::finished, context,
                         [this, fn = std::move(fn)]() mutable { fn(*m_result); });
        return this;
    }

    /// For whoever carries the operation out. Only the first outcome counts.
    void finish(Result<T> result)
    {
        if (isDone())
            return;
        m_result.emplace(std::move(result));
        finishLater();
    }

private:
    std::optional<Result<T>> m_result;
};

/// A call that hands out parts while it runs, and ends like any other: with an error, what was
/// handed out before stays valid.
template <class Part, class T>
class StreamCall : public Call<T>
{
public:
    using Call<T>::Call;

    /// Calls fn(const Part &) for each part, in order, before the end is announced.
    template <class Fn>
    StreamCall *each(QObject *context, Fn fn)
    {
        QObject::connect(this, &CallBase::delivered, context,
                         [this, fn = std::move(fn)]() mutable { fn(*m_part); });
        return this;
    }

    /// For whoever carries the operation out; never from within the function that made the call.
    void deliver(Part part)
    {
        if (this->isDone())
            return;
        m_part.emplace(std::move(part));
        Q_EMIT this->delivered();
    }

private:
    std::optional<Part> m_part;
};

} // namespace motorpool
