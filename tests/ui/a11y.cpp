// SPDX-License-Identifier: GPL-3.0-or-later
#include "a11y.h"

#include <QAbstractButton>
#include <QAbstractScrollArea>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QApplication>
#include <QButtonGroup>
#include <QComboBox>
#include <QDockWidget>
#include <QHeaderView>
#include <QLineEdit>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSlider>
#include <QTabBar>
#include <QTest>
#include <QTextEdit>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Made by Qt inside another control, which stands for it.
bool isPart(const QWidget *widget, const QWidget *root)
{
    if (qobject_cast<const QHeaderView *>(widget) || qobject_cast<const QScrollBar *>(widget))
        return true;
    const QByteArrayView type = widget->metaObject()->className();
    if (type == "QDockWidgetTitleButton" || type == "QToolBarExtension")
        return true;
    for (const QWidget *up = widget->parentWidget(); up && widget != root;
         up = up->parentWidget()) {
        if (qobject_cast<const QComboBox *>(up) || qobject_cast<const QAbstractSpinBox *>(up) ||
            qobject_cast<const QLineEdit *>(up) || qobject_cast<const QTabBar *>(up) ||
            qobject_cast<const QAbstractItemView *>(up))
            return true;
        if (up == root)
            break;
    }
    return false;
}

bool isControl(const QWidget *widget)
{
    if (qobject_cast<const QScrollArea *>(widget))
        return widget->focusPolicy() != Qt::NoFocus;
    return qobject_cast<const QAbstractButton *>(widget) ||
           qobject_cast<const QLineEdit *>(widget) || qobject_cast<const QComboBox *>(widget) ||
           qobject_cast<const QAbstractSpinBox *>(widget) ||
           qobject_cast<const QAbstractScrollArea *>(widget) ||
           qobject_cast<const QAbstractSlider *>(widget) || qobject_cast<const QTabBar *>(widget) ||
           widget->focusPolicy() & Qt::TabFocus;
}

QString nameOf(const QWidget *widget)
{
    QAccessibleInterface *face =
        QAccessible::queryAccessibleInterface(const_cast<QWidget *>(widget));
    return face ? face->text(QAccessible::Name) : QString();
}

QString describe(const QWidget *widget)
{
    QString text = QString::fromLatin1(widget->metaObject()->className());
    if (!widget->objectName().isEmpty())
        text += u' ' + widget->objectName();
    if (const auto name = nameOf(widget); !name.isEmpty())
        text += u" \""_s + name + u'"';
    if (const QWidget *parent = widget->parentWidget())
        text += u" in "_s + QString::fromLatin1(parent->metaObject()->className());
    return text;
}

QList<QWidget *> controls(const QWidget *root)
{
    QList<QWidget *> found;
    for (QWidget *widget : root->findChildren<QWidget *>()) {
        if (widget->isVisibleTo(root) && isControl(widget) && !isPart(widget, root))
            found.append(widget);
    }
    return found;
}

/// A group of exclusive buttons is one stop for Tab, the arrow keys do the rest.
bool sharesStop(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    return button && button->isCheckable() &&
           (button->autoExclusive() || (button->group() && button->group()->exclusive()));
}

/// True if Tab reaches another button of its group, from which the arrows lead to it.
bool hasNeighbourForTab(const QWidget *widget)
{
    const auto *button = qobject_cast<const QAbstractButton *>(widget);
    if (!button || !button->group() || !button->group()->exclusive())
        return false;
    const QAbstractButton *checked = button->group()->checkedButton();
    return checked && checked != button && (checked->focusPolicy() & Qt::TabFocus);
}

} // namespace

QStringList accessibilityFaults(const QWidget *root)
{
    QStringList faults;
    for (const QWidget *widget : controls(root)) {
        // A single tab is announced by its own text.
        if (nameOf(widget).trimmed().isEmpty() && !qobject_cast<const QTabBar *>(widget))
            faults.append(describe(widget) + u" has no accessible name"_s);
        if (!(widget->focusPolicy() & Qt::TabFocus) && !hasNeighbourForTab(widget))
            faults.append(describe(widget) + u" is no stop for Tab"_s);
    }
    return faults;
}

QStringList unreachableByTab(QWidget *window)
{
    window->show();
    window->activateWindow();
    if (!QTest::qWaitForWindowActive(window))
        return {u"the window did not become active"_s};
    QList<QWidget *> missing;
    for (QWidget *widget : controls(window)) {
        if (widget->isEnabled() && widget->window() == window && !sharesStop(widget))
            missing.append(widget);
    }
    const auto presses = missing.size() * 2 + 20;
    for (qsizetype i = 0; i < presses && !missing.isEmpty(); ++i) {
        QWidget *focus = QApplication::focusWidget();
        for (QWidget *at = focus; at; at = at->parentWidget())
            missing.removeAll(at);
        QTest::keyClick(focus ? focus : window, Qt::Key_Tab);
    }
    QStringList faults;
    for (const QWidget *widget : std::as_const(missing))
        faults.append(describe(widget) + u" is not reached by Tab"_s);
    return faults;
}

void failOnWarnings()
{
    QTest::failOnWarning(QRegularExpression(u"^(?!This plugin does not support )"_s));
}

} // namespace motorpool
