// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QLineEdit;

namespace motorpool {

class BodyView;

/// Searches a body: a field with the count, next and previous. Enter and F3 go on, Shift goes back,
/// Escape closes.
class FindBar : public QWidget
{
    Q_OBJECT

public:
    /// The view outlives the bar.
    explicit FindBar(BodyView *view, QWidget *parent = nullptr);

    void open();
    void close();

protected:
    void keyPressEvent(QKeyEvent *event) override;

private:
    void search();
    void go(bool backwards);
    void showCount();

    BodyView *m_view;
    QLineEdit *m_field;
    QLabel *m_count;
    int m_found = 0;
    int m_place = -1;
};

} // namespace motorpool
