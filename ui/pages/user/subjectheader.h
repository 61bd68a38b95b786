// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connectiontally.h"
#include "subject.h"

#include <QWidget>

class QLabel;

namespace motorpool {

class ConnectionPresenter;

/// The page's title: whose connections these are, and what can be said of them as a whole. Ids can
/// be selected and copied.
class SubjectHeader : public QWidget
{
    Q_OBJECT

public:
    explicit SubjectHeader(QWidget *parent = nullptr);

    void showNothing();
    void showSubject(const Subject &subject, const ConnectionTally &tally,
                     const ConnectionPresenter &words);

private:
    QStringList facts(const Subject &subject, const ConnectionTally &tally,
                      const ConnectionPresenter &words) const;

    QLabel *m_title;
    QLabel *m_facts;
};

} // namespace motorpool
