// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>
#include <QStringList>

class QLabel;
class QLineEdit;
class QPushButton;

namespace motorpool {

/// Asks for a view's name; goes when it is done.
class ViewNameDialog : public QDialog
{
    Q_OBJECT

public:
    ViewNameDialog(const QString &title, const QString &button, const QString &name,
                   QWidget *parent);

    void setTaken(const QStringList &names);   ///< may be chosen: to take their places
    void setRefused(const QStringList &names); ///< may not

Q_SIGNALS:
    void named(const QString &name);

private:
    void check();

    QLineEdit *m_name;
    QLabel *m_note;
    QPushButton *m_save;
    QString m_button;
    QStringList m_taken;
    QStringList m_refused;
};

enum class ViewClash { Replace, KeepBoth, LeaveOut };

/// Asks what to do with imported views whose names are taken; goes when it is done.
class ViewClashDialog : public QDialog
{
    Q_OBJECT

public:
    ViewClashDialog(const QStringList &names, QWidget *parent);

Q_SIGNALS:
    void decided(motorpool::ViewClash clash);
};

} // namespace motorpool
