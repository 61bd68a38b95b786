// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "exportformat.h"
#include "rowsource.h"

#include <QDialog>

#include <functional>
#include <memory>

class QButtonGroup;
class QCheckBox;
class QComboBox;
class QLabel;
class QRadioButton;

namespace motorpool {

/// What of a list to export, and how: the rows as they are listed at this moment, or those that
/// are selected; which columns; the format. Says how much it is. No call is made.
class ExportDialog : public QDialog
{
    Q_OBJECT

public:
    struct Choice
    {
        bool isSelection = false; ///< of what is selected alone
        int columns = 0;          ///< place among those offered
    };

    /// What is offered, in words.
    struct Offer
    {
        QString title; ///< "Export the fleet"
        qint64 listed = 0;
        qint64 selected = 0;
        QStringList columns; ///< with their mnemonics; the first is chosen
        std::function<std::shared_ptr<const RowSource>(const Choice &)> source;
        /// Some sentences about what would be exported.
        std::function<QString(const Choice &, const RowSource &)> facts;
    };

    explicit ExportDialog(const Offer &offer, QWidget *parent = nullptr);
    ~ExportDialog() override;

    Choice choice() const;
    std::shared_ptr<const RowSource> source() const; ///< as chosen now
    ExportOptions options() const;

    void tell(); ///< the facts, which are others now

Q_SIGNALS:
    void wanted(); ///< Export was pressed

private:
    void build(const QList<QRadioButton *> &columns);

    Offer m_offer;
    QRadioButton *m_listedRows;
    QRadioButton *m_selectedRows;
    QButtonGroup *m_columns;
    QComboBox *m_format;
    QComboBox *m_separator;
    QCheckBox *m_mark;
    QLabel *m_facts;
};

} // namespace motorpool
