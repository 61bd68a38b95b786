// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "casegathering.h"
#include "casewords.h"
#include "connection.h"

#include <QWidget>

class QCheckBox;
class QComboBox;

namespace motorpool {

class CaseSpanField;

/// What a case is about, what is in it and what of it is replaced.
class CaseChoices : public QWidget
{
    Q_OBJECT

public:
    /// Of its vehicle and its user, as far as they are known, one can be chosen.
    CaseChoices(const Connection &connection, CaseSubject::Kind first, const QDateTime &now,
                QWidget *parent = nullptr);

    CaseAsk ask() const;
    BlurChoice blur() const;

Q_SIGNALS:
    void askChanged();  ///< subject or time: other facts are needed
    void lookChanged(); ///< parts or blur: the same facts, shown otherwise

private:
    QComboBox *m_subject;
    CaseSpanField *m_span;
    QList<std::pair<CasePart, QCheckBox *>> m_parts;
    QList<std::pair<BlurPart, QCheckBox *>> m_blur;
};

} // namespace motorpool
