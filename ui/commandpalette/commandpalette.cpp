// SPDX-License-Identifier: GPL-3.0-or-later
#include "commandpalette.h"

#include "clearbutton.h"
#include "datatree.h"
#include "icons.h"
#include "metrics.h"
#include "palettedelegate.h"
#include "palettefilter.h"
#include "preferences.h"

#include <QAccessible>
#include <QApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

const QString recentKey = u"palette/recent"_s;
constexpr int usualWidth = 640;
constexpr int usualHeight = 420; // at most
constexpr int page = 8;          // rows

} // namespace

CommandPalette::CommandPalette(Preferences *preferences, QWidget *window)
    : QFrame(window)
    , m_preferences(preferences)
    , m_field(new QLineEdit(this))
    , m_list(new DataTree(u"palette/columns"_s, preferences, this))
    , m_note(new QLabel(this))
{
    hide();
    build();
    window->installEventFilter(this);
    for (QWidget *part : {static_cast<QWidget *>(m_field), static_cast<QWidget *>(m_list)})
        part->installEventFilter(this);
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_list, &QAbstractItemView::clicked, this, &CommandPalette::use);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CommandPalette::showCurrent);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget *, QWidget *now) {
        // The focus went elsewhere, by the mouse or by a dialog.
        if (isVisible() && now && now != this && !isAncestorOf(now) &&
            now->window() == this->window()) {
            m_focusBefore = nullptr;
            dismiss();
        }
    });
}

CommandPalette::~CommandPalette() = default;

void CommandPalette::build()
{
    setFrameShape(QFrame::StyledPanel);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(tr("All actions"));
    m_field->setPlaceholderText(tr("What do you want to do?"));
    m_field->setAccessibleName(tr("Find an action"));
    m_field->addAction(themedIcon(u"search"_s, palette()), QLineEdit::LeadingPosition);
    addClearButton(m_field);

    m_model.setPalette(palette());
    m_list->setModel(&m_model);
    m_list->setColumnHints({40, 26, 14});
    m_list->setRootIsDecorated(false);
    m_list->setAlternatingRowColors(false);
    m_list->setAllColumnsShowFocus(true);
    m_list->setSelectionMode(QAbstractItemView::SingleSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setAccessibleName(tr("Actions"));
    m_list->setItemDelegate(new PaletteDelegate(m_preferences, m_list));
    m_list->header()->hide();
    m_list->header()->setSectionResizeMode(PaletteModel::Title, QHeaderView::Stretch);
    m_note->setTextFormat(Qt::PlainText);
    m_note->setFont(secondaryFont(font()));
    m_note->setForegroundRole(QPalette::PlaceholderText);

    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(metrics::inside, metrics::inside, metrics::inside, metrics::inside);
    column->setSpacing(metrics::inside);
    column->addWidget(m_field);
    column->addWidget(m_list, 1);
    column->addWidget(m_note);
}

void CommandPalette::open()
{
    if (!isVisible())
        m_focusBefore = window()->focusWidget();
    m_entries.clear();
    for (const Source &source : std::as_const(m_sources))
        m_entries += source();
    m_field->clear();
    filter();
    show();
    raise();
    m_field->setFocus(Qt::PopupFocusReason);
    showCurrent();
}

void CommandPalette::dismiss()
{
    hide();
    if (m_focusBefore)
        m_focusBefore->setFocus(Qt::PopupFocusReason);
}

void CommandPalette::filter()
{
    const QStringList recent = m_preferences->state(recentKey).toStringList();
    m_model.show(filtered(m_entries, m_field->text(), recent));
    place();
    setCurrent(0);
    showCurrent();
}

void CommandPalette::place()
{
    const QWidget *window = parentWidget();
    const int width = std::min(usualWidth, window->width() - 2 * metrics::margin);
    const int top = std::min(72, window->height() / 8); // below the search field
    // As high as its rows need.
    const int row = std::max(rowHeight(m_preferences->density()), m_list->sizeHintForRow(0));
    const int frame = minimumSizeHint().height() - m_list->minimumSizeHint().height();
    const int needed = frame + std::max(1, m_model.rowCount()) * row + 2 * m_list->frameWidth();
    const int height = std::min({usualHeight, needed, window->height() - top - metrics::margin});
    setGeometry((window->width() - width) / 2, top, width, height);
}

void CommandPalette::setCurrent(int row)
{
    const QModelIndex at = m_model.index(row, 0);
    m_list->selectionModel()->setCurrentIndex(at, QItemSelectionModel::ClearAndSelect |
                                                      QItemSelectionModel::Rows);
    if (at.isValid())
        m_list->scrollTo(at);
}

void CommandPalette::step(int rows)
{
    const int last = m_model.rowCount() - 1;
    if (last < 0)
        return;
    const int now = m_list->currentIndex().row() + rows;
    // One step beyond an end comes in at the other, more of them stop there.
    const bool isStep = rows == 1 || rows == -1;
    const int row = isStep && now < 0 ? last : isStep && now > last ? 0 : std::clamp(now, 0, last);
    setCurrent(row);
}

void CommandPalette::showCurrent()
{
    const PaletteEntry *current = m_model.entry(m_list->currentIndex().row());
    const QString note = current ? PaletteModel::reason(*current) : tr("No action fits.");
    m_note->setText(note.isEmpty() ? tr("Enter uses it, Esc closes.") : note);
    m_field->setAccessibleDescription(note);
    // The focus stays in the field, so that the list does not tell by itself.
    if (!QAccessible::isActive() || !isVisible() || !current || m_list->hasFocus())
        return;
    QAccessibleInterface *list = QAccessible::queryAccessibleInterface(m_list);
    QAccessibleTableInterface *rows = list ? list->tableInterface() : nullptr;
    if (!rows)
        return;
    QAccessibleEvent event(rows->cellAt(m_list->currentIndex().row(), 0), QAccessible::Focus);
    QAccessible::updateAccessibility(&event);
}

void CommandPalette::use()
{
    const PaletteEntry *current = m_model.entry(m_list->currentIndex().row());
    if (!current || !current->isEnabled)
        return;
    const PaletteEntry chosen = *current;
    QStringList recent = m_preferences->state(recentKey).toStringList();
    recent.removeAll(chosen.id());
    recent.prepend(chosen.id());
    m_preferences->setState(recentKey, QStringList(recent.mid(0, mostRecent)));
    // Closed first: some actions are about what has the focus.
    dismiss();
    if (chosen.action && chosen.action->isEnabled())
        chosen.action->trigger();
}

bool CommandPalette::handleKey(int key, bool inList)
{
    switch (key) {
    case Qt::Key_Escape:
        dismiss();
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        use();
        return true;
    case Qt::Key_Down:
        step(1);
        return true;
    case Qt::Key_Up:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(page);
        return true;
    case Qt::Key_PageUp:
        step(-page);
        return true;
    case Qt::Key_Home:
    case Qt::Key_End:
        // In the field they are the text's.
        if (!inList)
            return false;
        setCurrent(key == Qt::Key_Home ? 0 : m_model.rowCount() - 1);
        return true;
    default:
        return false;
    }
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget()) {
        if (event->type() == QEvent::Resize && isVisible())
            place();
        return QFrame::eventFilter(watched, event);
    }
    // Esc is a shortcut of others unless it is said to be ours.
    if (event->type() == QEvent::ShortcutOverride &&
        static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    auto *key = static_cast<QKeyEvent *>(event);
    if (handleKey(key->key(), watched == m_list))
        return true;
    // What is typed in the list goes on in the field.
    const bool isText = !key->text().isEmpty() && key->text().front().isPrint() &&
                        !(key->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (watched == m_list && isText) {
        m_field->setFocus(Qt::OtherFocusReason);
        m_field->insert(key->text());
        return true;
    }
    return QFrame::eventFilter(watched, event);
}

bool CommandPalette::focusNextPrevChild(bool)
{
    // Of two stops each is next to the other.
    (m_field->hasFocus() ? static_cast<QWidget *>(m_list) : m_field)->setFocus(Qt::TabFocusReason);
    return true;
}

void CommandPalette::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        m_model.setPalette(palette());
}

} // namespace motorpool
