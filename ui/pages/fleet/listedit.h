// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

namespace motorpool {

/// Takes a pasted list. A long one is kept aside and only told of: an editor of a million lines
/// would hold everything up.
class ListEdit : public QPlainTextEdit
{
    Q_OBJECT

public:
    explicit ListEdit(QWidget *parent = nullptr);

    /// What was typed, pasted or set, UTF-8 (or as a file held it).
    QByteArray list() const;
    void setList(const QByteArray &text, const QString &from); ///< from: a file's name

Q_SIGNALS:
    void listChanged();
    void longListGiven(); ///< one that is kept aside: nothing will be typed to it

protected:
    void insertFromMimeData(const QMimeData *source) override;

private:
    QByteArray m_aside;
    bool m_isSetting = false;
};

} // namespace motorpool
