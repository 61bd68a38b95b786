// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QLabel;
class QToolButton;

namespace motorpool {

class FilterField;
class FilterHelp;

/// A FilterField with a button that explains its language, and below it, while there is a mistake,
/// a slim line that says what is wrong and offers to mend it.
class FilterBar : public QWidget
{
    Q_OBJECT

public:
    explicit FilterBar(QWidget *parent = nullptr);

    FilterField *field() const { return m_field; }

public Q_SLOTS:
    void showHelp();

protected:
    void changeEvent(QEvent *event) override;

private:
    void setUpTexts();
    void tell();

    FilterField *m_field;
    QToolButton *m_helpButton;
    QWidget *m_note;
    QLabel *m_words;
    QToolButton *m_mend;
    FilterHelp *m_help = nullptr; ///< made when it is first asked for
};

} // namespace motorpool
