// SPDX-License-Identifier: GPL-3.0-or-later
#include "housestyle.h"

#include "menubutton.h"
#include "metrics.h"
#include "scrollbars.h"
#include "stylepaint.h"
#include "tone.h"

#include <QPainter>
#include <QStyleOption>

#include <algorithm>

namespace motorpool {

using namespace Qt::StringLiterals;

namespace {

/// Grows with the font where that is a large one.
int controlHeight(const QStyleOption *option)
{
    return std::max(metrics::control, option->fontMetrics.height() + 2 * metrics::inside);
}

} // namespace

HouseStyle::HouseStyle()
    : QProxyStyle(u"Fusion"_s)
{
}

void HouseStyle::drawPrimitive(PrimitiveElement element, const QStyleOption *option,
                               QPainter *painter, const QWidget *widget) const
{
    switch (element) {
    case PE_FrameFocusRect:
        if (option->state & State_KeyboardFocusChange)
            stylepaint::focusRing(painter, option->rect, option->palette);
        return;
    case PE_PanelButtonCommand:
        stylepaint::button(painter, option, stylepaint::isDefaultButton(option));
        return;
    case PE_PanelButtonTool:
        stylepaint::toolButton(painter, option);
        return;
    case PE_PanelLineEdit:
        if (const auto *panel = qstyleoption_cast<const QStyleOptionFrame *>(option);
            panel && panel->lineWidth <= 0)
            break;
        stylepaint::field(painter, option);
        return;
    case PE_FrameLineEdit:
        return; // painted with the panel
    case PE_Frame:
        stylepaint::frame(painter, option);
        return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        stylepaint::checkBox(painter, option);
        return;
    case PE_IndicatorRadioButton:
        stylepaint::radioButton(painter, option);
        return;
    case PE_FrameTabBarBase:
        stylepaint::line(painter,
                         QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                         option->palette);
        return;
    case PE_IndicatorDockWidgetResizeHandle: {
        QRect line = option->rect;
        if (line.width() < line.height())
            line = QRect(line.center().x(), line.top(), 1, line.height());
        else
            line = QRect(line.left(), line.center().y(), line.width(), 1);
        stylepaint::line(painter, line, option->palette);
        return;
    }
    case PE_PanelScrollAreaCorner:
        painter->fillRect(option->rect, toneColor(option->palette, Tone::Base));
        return;
    case PE_PanelStatusBar:
        stylepaint::line(painter, QRect(option->rect.topLeft(), QSize(option->rect.width(), 1)),
                         option->palette);
        return;
    default:
        break;
    }
    QProxyStyle::drawPrimitive(element, option, painter, widget);
}

void HouseStyle::drawControl(ControlElement element, const QStyleOption *option, QPainter *painter,
                             const QWidget *widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto *button = qstyleoption_cast<const QStyleOptionButton *>(option);
            button && stylepaint::isDefaultButton(option) && option->state & State_Enabled) {
            QStyleOptionButton label(*button);
            label.palette.setColor(QPalette::ButtonText,
                                   toneColor(option->palette, Tone::AccentText));
            QProxyStyle::drawControl(element, &label, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto *tab = qstyleoption_cast<const QStyleOptionTab *>(option)) {
            stylepaint::tab(painter, tab);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto *header = qstyleoption_cast<const QStyleOptionHeader *>(option)) {
            stylepaint::headerSection(painter, header);
            return;
        }
        break;
    case CE_HeaderEmptyArea:
        painter->fillRect(option->rect, toneColor(option->palette, Tone::Window));
        stylepaint::line(painter,
                         QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                         option->palette);
        return;
    case CE_Splitter:
        return; // the gap alone
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void HouseStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex *option,
                                    QPainter *painter, const QWidget *widget) const
{
    if (control == CC_ScrollBar) {
        if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option)) {
            stylepaint::scrollBar(painter, bar,
                                  subControlRect(control, option, SC_ScrollBarSlider, widget),
                                  scrollbars::groundOf(widget, bar->palette));
            return;
        }
    }
    if (control == CC_SpinBox) {
        stylepaint::field(painter, option);
        QStyleOption arrow(*option);
        arrow.state.setFlag(State_HasFocus, false);
        for (const auto &[part, sign] : {std::pair{SC_SpinBoxUp, PE_IndicatorArrowUp},
                                         std::pair{SC_SpinBoxDown, PE_IndicatorArrowDown}}) {
            arrow.rect = subControlRect(control, option, part, widget).adjusted(2, 1, -2, -1);
            drawPrimitive(sign, &arrow, painter, widget);
        }
        return;
    }
    if (const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
        box && control == CC_ComboBox) {
        stylepaint::comboBox(painter, box);
        QStyleOption arrow(*option);
        arrow.rect = subControlRect(control, option, SC_ComboBoxArrow, widget);
        arrow.rect.setSize(QSize(metrics::inside, metrics::inside));
        arrow.rect.moveCenter(subControlRect(control, option, SC_ComboBoxArrow, widget).center());
        drawPrimitive(PE_IndicatorArrowDown, &arrow, painter, widget);
        return;
    }
    if (const auto *button = menubutton::of(option); button && control == CC_ToolButton)
        return menubutton::draw(this, button, painter, widget);
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect HouseStyle::subControlRect(ComplexControl control, const QStyleOptionComplex *option,
                                 SubControl part, const QWidget *widget) const
{
    if (const auto *bar = qstyleoption_cast<const QStyleOptionSlider *>(option);
        bar && control == CC_ScrollBar)
        return scrollbars::partRect(*bar, part);
    const QRect rect = QProxyStyle::subControlRect(control, option, part, widget);
    if (control == CC_SpinBox && part == SC_SpinBoxEditField) // as in a field
        return rect.adjusted(metrics::grid - 1, 0, 0, 0);
    const auto *box = qstyleoption_cast<const QStyleOptionComboBox *>(option);
    if (box && control == CC_ComboBox && part == SC_ComboBoxEditField)
        return rect.adjusted(box->editable ? metrics::grid + 1 : metrics::grid, 0, 0, 0);
    return rect;
}

QRect HouseStyle::subElementRect(SubElement element, const QStyleOption *option,
                                 const QWidget *widget) const
{
    switch (element) {
    case SE_PushButtonFocusRect:
        return option->rect;
    case SE_LineEditContents: {
        const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
        const QRect rect = QProxyStyle::subElementRect(element, option, widget);
        return frame && frame->lineWidth > 0 ? rect.adjusted(metrics::grid, 0, -metrics::grid, 0)
                                             : rect;
    }
    default:
        break;
    }
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize HouseStyle::sizeFromContents(ContentsType type, const QStyleOption *option, const QSize &size,
                                   const QWidget *widget) const
{
    QSize wanted = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_ComboBox:
        wanted = {wanted.width() + metrics::inside, controlHeight(option)};
        break;
    case CT_ToolButton:
        if (const QStyleOptionToolButton *button = menubutton::of(option))
            wanted.rwidth() += menubutton::moreWidth(*button);
        break;
    case CT_LineEdit:
        if (const auto *frame = qstyleoption_cast<const QStyleOptionFrame *>(option);
            frame && frame->lineWidth > 0)
            wanted.setHeight(controlHeight(option));
        break;
    case CT_SpinBox:
    case CT_TabBarTab:
        wanted.setHeight(controlHeight(option));
        break;
    case CT_MenuItem:
        wanted.setHeight(std::max(wanted.height(), metrics::grid * 6));
        if (const auto *item = qstyleoption_cast<const QStyleOptionMenuItem *>(option);
            item && item->menuItemType == QStyleOptionMenuItem::Separator)
            wanted.setHeight(metrics::inside + 1);
        break;
    default:
        break;
    }
    return wanted;
}

int HouseStyle::pixelMetric(PixelMetric metric, const QStyleOption *option,
                            const QWidget *widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return 2;
    case PM_ScrollBarExtent:
        return scrollbars::extent;
    case PM_ScrollBarSliderMin:
        return scrollbars::shortestHandle;
    case PM_HeaderMargin: // as beside the text of cells
        return metrics::inside;
    case PM_FocusFrameHMargin: // beside the text of a cell; one more pixel comes by itself
        return metrics::inside - 1;
    case PM_LayoutLeftMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutBottomMargin:
        return metrics::margin;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return metrics::inside;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return metrics::icon;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
        return metrics::icon;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_TabBarTabShiftVertical:
    case PM_TabBarBaseOverlap:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return metrics::grid;
    default:
        break;
    }
    return QProxyStyle::pixelMetric(metric, option, widget);
}

int HouseStyle::styleHint(StyleHint hint, const QStyleOption *option, const QWidget *widget,
                          QStyleHintReturn *answer) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration:
        return m_reducedMotion ? 0 : metrics::motion;
    case SH_Widget_Animate:
        return m_reducedMotion ? 0 : 1;
    case SH_EtchDisabledText:
    case SH_ScrollBar_Transient:
        return 0;
    case SH_ItemView_ActivateItemOnSingleClick:
        // As some desktops want it. But what activates a row reads its signals, which costs a call,
        // and to select it must cost nothing.
        return 0;
    default:
        break;
    }
    return QProxyStyle::styleHint(hint, option, widget, answer);
}

} // namespace motorpool
