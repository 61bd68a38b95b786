// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "subject.h"

#include <QLineEdit>

class QCompleter;
class QModelIndex;
class QStandardItemModel;

namespace motorpool {

/// The field that takes anything: ids, VINs, whole redirect URLs, also pasted with quotes or in
/// several lines. A popup offers what the text can mean; Enter takes the first, the arrows choose,
/// Escape closes. On an empty field Down (or Enter) offers all connections.
class SearchField : public QLineEdit
{
    Q_OBJECT

public:
    explicit SearchField(QWidget *parent = nullptr);

    /// What the text can mean, likeliest first; all connections for an empty one.
    QList<Subject> offers() const;

    /// Shows a subject that was chosen elsewhere, without choosing it again.
    void showSubject(const Subject &subject);

Q_SIGNALS:
    void subjectChosen(const motorpool::Subject &subject);

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void setUpTexts();
    void clean();
    void offer();
    void choose(const QModelIndex &index);

    QStandardItemModel *m_offers;
    QCompleter *m_completer;
};

/// Pasted text as one line: quotes, angle brackets and mail's quote signs around it are dropped,
/// and a URL that was broken into lines is put together.
QString cleanedPaste(const QString &text);

} // namespace motorpool
