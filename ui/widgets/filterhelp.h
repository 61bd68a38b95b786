// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QGridLayout;
class QToolButton;

namespace motorpool {

/// Explains the language of the filter in a popup: rules, then a row a prefix, each with an example
/// that is a button. Tab and the arrows go through the examples, Enter or Space takes one, Escape
/// closes. A screen reader says an example with what it means.
class FilterHelp : public QFrame
{
    Q_OBJECT

public:
    explicit FilterHelp(QWidget *parent = nullptr);

    /// Opens under a widget, in which it ends at the right, as far as the screen allows.
    void openUnder(const QWidget *anchor);

Q_SIGNALS:
    void exampleChosen(const QString &example);

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void fill();
    void addTitle(QGridLayout *rows, const QString &title);
    void addRow(QGridLayout *rows, const QString &name, const QString &meaning,
                const QString &example);

    QWidget *m_content = nullptr;
    QToolButton *m_first = nullptr;
};

} // namespace motorpool
