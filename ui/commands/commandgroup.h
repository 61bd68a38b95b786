// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "deed.h"
#include "section.h"

#include <QHash>

#include <functional>

class QHBoxLayout;

namespace motorpool {

class ReadingPresenter;
class ReadingRow;
class ToneLabel;
class VerbButton;
struct Reading;

/// Commands that belong together, under a title: the state that they change with its age, then
/// their buttons, and why one cannot be used, in words, where nobody has to look for it.
class CommandGroup : public Section
{
    Q_OBJECT

public:
    CommandGroup(const QString &title, const ReadingPresenter *presenter,
                 QWidget *parent = nullptr);

    void addState(const QString &code); ///< a signal that tells it
    void addButtons();                  ///< a row for those that follow
    VerbButton *addButton(Deed deed, const QString &text);
    void addBeside(QWidget *widget); ///< in the row of buttons
    void addNote();                  ///< where reasons stand, once at the end

    void showStates(const QList<Reading> &readings, const QDateTime &now);

    /// Enables each button, or tells why not: an empty text is no reason.
    void showReasons(const std::function<QString(Deed)> &reason);
    bool isAnyEnabled() const;

Q_SIGNALS:
    void wanted(motorpool::Deed deed);

private:
    const ReadingPresenter *m_presenter;
    QHBoxLayout *m_row = nullptr;
    QList<std::pair<QString, ReadingRow *>> m_states;
    ToneLabel *m_unknown = nullptr;
    QList<std::pair<Deed, VerbButton *>> m_buttons;
    ToneLabel *m_note = nullptr;
};

} // namespace motorpool
