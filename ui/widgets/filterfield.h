// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "filtercompletion.h"
#include "filterparse.h"

#include <QLineEdit>

namespace motorpool {

class FilterOffers;

/// The field in which a fleet is filtered, in the language of app/fleet/query. Every key gives a
/// new filter at once. Mistakes are underlined where they stand and told by tooltip and accessible
/// description; FilterBar also tells them below. What can still become right is no mistake until
/// the person is done with it: by leaving the field or by Enter.
///
/// A popup offers ways to go on while a prefix is typed, or on Ctrl+Space or Down. Nothing in it is
/// chosen at first; Enter and Tab take what the arrows chose and do else what they always do.
/// Escape closes the popup, then empties the field. F1 asks for help.
class FilterField : public QLineEdit
{
    Q_OBJECT

public:
    explicit FilterField(QWidget *parent = nullptr);

    const Filter &filter() const { return m_parsed.filter; }

    /// The mistakes that are marked now.
    const QList<FilterMistake> &mistakes() const { return m_marked; }

    /// What the fleet has for the keys of kind Text; called while typing.
    void setValues(FilterValues values);

    /// Puts a suggestion in the place of its mistake.
    void mend(const FilterMistake &mistake);

    /// Adds a term to what stands there, and takes the focus.
    void addExample(const QString &example);

Q_SIGNALS:
    void filterChanged(const motorpool::Filter &filter); ///< another than before
    void mistakesChanged();
    void helpRequested();

protected:
    bool event(QEvent *event) override;
    void changeEvent(QEvent *event) override;
    void focusOutEvent(QFocusEvent *event) override;
    void inputMethodEvent(QInputMethodEvent *event) override;
    void keyPressEvent(QKeyEvent *event) override;

private:
    void setUpTexts();
    void parse();
    void finish();
    void mark();
    void applyMarks();
    void offerWhileTyping();
    void offer();
    void take(const FilterCompletion &offer);
    bool takeCurrent();
    void replace(qsizetype at, qsizetype length, const QString &text);
    const FilterMistake *mistakeAt(int position) const;

    ParsedFilter m_parsed;
    QList<FilterMistake> m_marked;
    FilterValues m_values;
    FilterOffers *m_offers;
    bool m_isDone = false;      ///< since the last change of the text
    bool m_isComposing = false; ///< an input method shows text that is not yet in the field
};

} // namespace motorpool
