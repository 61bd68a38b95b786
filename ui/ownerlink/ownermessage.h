// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "owneradvice.h"

#include <QWidget>

class QCheckBox;
class QPlainTextEdit;
class QPushButton;

namespace motorpool {

/// A message that is ready to be sent to an owner: what Smartcar suggests, else our own words, and
/// the link.
class OwnerMessage : public QWidget
{
    Q_OBJECT

public:
    explicit OwnerMessage(QWidget *parent = nullptr);

    /// Why the owner is written to. Where no link helps, the message goes without one at first.
    void setWish(const OwnerLinkWish &wish);

    /// The link as it is now; empty: there is none.
    void setLink(const QString &link, bool isReauthentication);

    /// Whether there is room for all of the text, or for a few lines.
    void setRoomy(bool on);

private:
    void tell();
    QString words() const;

    OwnerLinkWish m_wish;
    QString m_link;
    bool m_isReauthentication = false;
    QPlainTextEdit *m_text;
    QCheckBox *m_withLink;
    QPushButton *m_copy;
};

} // namespace motorpool
