// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

#include <functional>

class QHBoxLayout;
class QLineEdit;

namespace motorpool {

class ToneLabel;

/// A line to fill in that says below itself what is wrong with it, while typing.
class CheckedField : public QWidget
{
    Q_OBJECT

public:
    /// What is wrong with a text, in words; empty if nothing.
    using Check = std::function<QString(const QString &text)>;

    /// The check may be empty.
    CheckedField(const QString &name, Check check, QWidget *parent = nullptr);
    /// The same around an edit of another kind, which it takes over.
    CheckedField(const QString &name, Check check, QLineEdit *edit, QWidget *parent);

    QString text() const; ///< without blanks around it
    void setText(const QString &text);
    void setHint(const QString &hint); ///< stands below while nothing is wrong
    QLineEdit *edit() const { return m_edit; }
    void addBeside(QWidget *widget); ///< a button that belongs to the field

    /// Says what is wrong, also with an empty field; true if nothing is.
    bool check();

    /// Says something that is wrong and that only the owner knows.
    void showFault(const QString &fault) { show(fault); }

Q_SIGNALS:
    void edited();

protected:
    void resizeEvent(QResizeEvent *event) override;

private:
    void giveRoom();
    void show(const QString &fault);

    Check m_check;
    QString m_hint;
    QLineEdit *m_edit;
    ToneLabel *m_below;
    QHBoxLayout *m_row;
};

} // namespace motorpool
