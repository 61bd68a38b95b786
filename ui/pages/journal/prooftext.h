// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "journalproof.h"

#include <QFrame>

#include <optional>

class QLabel;
class QPushButton;

namespace motorpool {

class ToneLabel;

/// What came of a verification: the verdict, what is proved and what is not; with Close.
class ProofText : public QFrame
{
    Q_OBJECT

public:
    explicit ProofText(QWidget *parent = nullptr);

    void showProof(const JournalProof &proof);
    const std::optional<JournalProof> &proof() const { return m_proof; }
    void clear(); ///< and hide it

Q_SIGNALS:
    void recordWanted(quint64 number); ///< the place of the flaw

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    std::optional<JournalProof> m_proof;
    ToneLabel *m_verdict;
    QLabel *m_proved;
    QLabel *m_notProved;
    QPushButton *m_show;
};

} // namespace motorpool
