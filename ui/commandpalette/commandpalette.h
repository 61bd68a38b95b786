// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "palettemodel.h"

#include <QFrame>

#include <functional>

class QLabel;
class QLineEdit;

namespace motorpool {

class DataTree;
class Preferences;

/// Every action of the program in one list over the window, found by typing: Enter uses the current
/// one, Esc closes. Opens with those that were used lately. The palette knows no page; it is handed
/// sources, which it asks for their actions each time it opens.
///
/// To have an action in it, put it into a menu of the window's menu bar: that is all. Name it by
/// setObjectName() where its text changes, so that it is remembered; disable it by enableAction()
/// (actionreason.h) with the reason, which is then shown here. What stands in no menu of the bar
/// gets a source of its own by addSource(): a page's buttons by palettebuttons.h. No entry is there
/// twice; the sources see to that.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    using Source = std::function<QList<PaletteEntry>()>;

    static constexpr int mostRecent = 8; ///< remembered

    /// A child of the window, over its upper part. The preferences outlive it.
    CommandPalette(Preferences *preferences, QWidget *window);
    ~CommandPalette() override;

    /// Sources are listed in the order in which they were added.
    void addSource(const Source &source) { m_sources.append(source); }

    void open();
    void dismiss(); ///< the focus goes back to where it was

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;
    bool focusNextPrevChild(bool next) override;
    void changeEvent(QEvent *event) override;

private:
    void build();
    void filter();
    void place();
    void step(int rows);
    void setCurrent(int row);
    void showCurrent();
    void use();
    bool handleKey(int key, bool inList);

    Preferences *m_preferences;
    QList<Source> m_sources;
    QList<PaletteEntry> m_entries;
    PaletteModel m_model;
    QPointer<QWidget> m_focusBefore;
    QLineEdit *m_field;
    DataTree *m_list;
    QLabel *m_note; ///< why the current one cannot be used, or that nothing fits
};

} // namespace motorpool
