// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

namespace motorpool {

/// Work that takes time and goes on whichever page is shown, as a person reads of it. A child of
/// what shows it in its own place; the window's status finds it there and shows it everywhere.
class Activity : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;

    void setTitle(const QString &title); ///< "Syncing the fleet"
    const QString &title() const { return m_title; }

    /// Work that comes to its end by itself, and that nobody has begun, has no Cancel.
    void setCancellable(bool on) { m_isCancellable = on; }
    bool isCancellable() const { return m_isCancellable; }

    void tell(const QString &text); ///< it runs: "412 of 2,000 · 18 s left"
    void end();                     ///< it does not
    bool isRunning() const { return !m_text.isEmpty(); }
    const QString &text() const { return m_text; }

    void cancel() { Q_EMIT cancelled(); }

Q_SIGNALS:
    void changed();
    void cancelled(); ///< Cancel was pressed; the owner stops the work and calls end()

private:
    QString m_title;
    QString m_text;
    bool m_isCancellable = true;
};

} // namespace motorpool
