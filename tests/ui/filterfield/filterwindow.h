// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filterbar.h"
#include "filterfield.h"

#include <QLineEdit>
#include <QObject>
#include <QSignalSpy>

#include <memory>

class QAbstractItemView;
class QLabel;
class QToolButton;

namespace motorpool {

/// A window with a FilterBar and another field below, anew for each test, and what a test asks of
/// them.
class FilterWindow : public QObject
{
    Q_OBJECT

protected:
    bool open(); ///< true if it has become active
    void close();

    QWidget *window() const { return m_window.get(); }
    FilterBar *bar() const { return m_bar; }
    FilterField *field() const { return m_bar->field(); }
    QLineEdit *next() const { return m_next; } ///< where Tab goes after the bar
    QSignalSpy *filters() const { return m_filters.get(); }

    QAbstractItemView *popup() const;
    QStringList offered() const;

    /// As keys arrive while the popup is open: there first.
    void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier);
    void type(const QString &text);

    /// Something is painted in red, as errors are but for high contrast.
    bool showsError() const;

    QLabel *note() const; ///< the words below the field
    QToolButton *buttonNamed(const QString &name, const QWidget *in) const;
    QString lastFilter() const;

private:
    std::unique_ptr<QWidget> m_window;
    FilterBar *m_bar = nullptr;
    QLineEdit *m_next = nullptr;
    std::unique_ptr<QSignalSpy> m_filters;
};

} // namespace motorpool
