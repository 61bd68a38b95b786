// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QVBoxLayout;

namespace motorpool {

class ToneLabel;

/// Rows under a title and a line.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title, QWidget *parent = nullptr);

    void setTitle(const QString &title);
    void addRow(QWidget *row) { insertRow(rowCount(), row); }
    void insertRow(int place, QWidget *row);
    void clearRows();
    int rowCount() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    ToneLabel *m_title;
    QVBoxLayout *m_rows;
};

/// What something is called and what it is: "Vehicle id" and the id. Long values wrap.
class FactRow : public QWidget
{
    Q_OBJECT

public:
    explicit FactRow(const QString &name, QWidget *parent = nullptr);

    void setValue(const QString &value);

    static constexpr int nameWidth = 116;

private:
    ToneLabel *m_value;
};

/// The same for an id.
class IdRow : public QWidget
{
    Q_OBJECT

public:
    IdRow(const QString &name, const QString &id, QWidget *parent = nullptr);
};

} // namespace motorpool
