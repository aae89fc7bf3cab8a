#include "ui/widgets/style.h"

#include "ui/widgets/icons.h"
#include "ui/widgets/style_shapes.h"
#include "ui/widgets/theme.h"

#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QGuiApplication>
#include <QHeaderView>
#include <QLineEdit>
#include <QPainter>
#include <QPushButton>
#include <QScrollBar>
#include <QStyleOption>
#include <QTabBar>
#include <QToolButton>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

bool isPrimaryButton(const QWidget* widget)
{
    return widget && widget->property("primary").toBool();
}

/// Room above and below the text of buttons and fields.
int verticalRoom()
{
    return gap() * 3 / 4;
}

QRect horizontalPart(const QRect& whole, const QRect& part, Qt::LayoutDirection direction)
{
    return QStyle::visualRect(direction, whole, part);
}

} // namespace

TegoedStyle::TegoedStyle()
    : QProxyStyle(u"Fusion"_s)
{
    setObjectName(u"tegoed"_s);
}

void TegoedStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand: {
        const auto* buttonOption = qstyleoption_cast<const QStyleOptionButton*>(option);
        shapes::button(*painter, *option, isPrimaryButton(widget), buttonOption && buttonOption->features.testFlag(QStyleOptionButton::Flat));
        return;
    }
    case PE_FrameDefaultButton: return;
    case PE_PanelLineEdit: {
        const auto* frameOption = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool isInside = widget && (qobject_cast<QComboBox*>(widget->parentWidget()) || qobject_cast<QAbstractSpinBox*>(widget->parentWidget()));
        if (isInside)
            return; // The box around it is drawn already.
        if (frameOption && frameOption->lineWidth > 0)
            shapes::field(*painter, option->rect, *option);
        else
            painter->fillRect(option->rect, option->palette.base());
        return;
    }
    case PE_FrameLineEdit: return;
    case PE_PanelButtonTool: shapes::toolButton(*painter, *option); return;
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck: shapes::checkBox(*painter, *option); return;
    case PE_IndicatorRadioButton: shapes::radioButton(*painter, *option); return;
    case PE_FrameFocusRect:
        if (!qobject_cast<const QPushButton*>(widget) && !qobject_cast<const QToolButton*>(widget) && !qobject_cast<const QTabBar*>(widget))
            shapes::focusRing(*painter, *option);
        return;
    case PE_Frame:
    case PE_FrameTabWidget: shapes::frame(*painter, *option); return;
    case PE_FrameTabBarBase: shapes::tabLine(*painter, *option); return;
    case PE_FrameStatusBarItem: return;
    case PE_PanelScrollAreaCorner: painter->fillRect(option->rect, option->palette.base()); return;
    default: QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void TegoedStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonLabel:
        if (const auto* labelled = qstyleoption_cast<const QStyleOptionButton*>(option); labelled && isPrimaryButton(widget)) {
            QStyleOptionButton own(*labelled);
            if (own.state.testFlag(State_Enabled)) {
                const QColor onAccent = themeColors(option->palette).accentText;
                own.palette.setColor(QPalette::ButtonText, onAccent);
                if (!own.icon.name().isEmpty()) // One of ours: drawn in any colour.
                    own.icon = icon(own.icon.name(), onAccent);
            }
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            shapes::headerSection(*painter, *header);
            return;
        }
        break;
    case CE_HeaderLabel:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            QStyleOptionHeader own(*header);
            own.palette.setColor(QPalette::ButtonText, themeColors(option->palette).muted);
            QProxyStyle::drawControl(element, &own, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            shapes::tab(*painter, *tab);
            return;
        }
        break;
    case CE_ProgressBarGroove: return;
    case CE_ProgressBarContents:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionProgressBar*>(option)) {
            shapes::progressBar(*painter, *bar);
            return;
        }
        break;
    default: break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void TegoedStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter, const QWidget* widget) const
{
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        shapes::scrollBar(*painter, *bar, subControlRect(control, option, SC_ScrollBarSlider, widget));
    } else if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option); combo && control == CC_ComboBox) {
        shapes::comboBox(*painter, *combo, subControlRect(control, option, SC_ComboBoxArrow, widget));
    } else if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        shapes::spinBox(*painter, *spin, subControlRect(control, option, SC_SpinBoxUp, widget), subControlRect(control, option, SC_SpinBoxDown, widget));
    } else {
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

QRect TegoedStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part, const QWidget* widget) const
{
    const QRect whole = option->rect;
    if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option); bar && control == CC_ScrollBar) {
        // No arrow buttons: the whole bar is groove.
        const bool isFlat = bar->orientation == Qt::Horizontal;
        const int length = isFlat ? whole.width() : whole.height();
        const std::int64_t range = std::int64_t(bar->maximum) - bar->minimum;
        int size = length;
        if (range > 0)
            size = std::clamp(static_cast<int>(std::int64_t(length) * bar->pageStep / (range + bar->pageStep)), std::min(length, gap(4)), length);
        const int at = sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - size, bar->upsideDown);
        const auto slice = [&](int from, int extent) {
            return isFlat ? QRect(whole.left() + from, whole.top(), extent, whole.height()) : QRect(whole.left(), whole.top() + from, whole.width(), extent);
        };
        switch (part) {
        case SC_ScrollBarSlider: return slice(at, size);
        case SC_ScrollBarSubPage: return slice(0, at);
        case SC_ScrollBarAddPage: return slice(at + size, length - at - size);
        case SC_ScrollBarGroove: return whole;
        default: return {};
        }
    }
    const int arrowWidth = option->fontMetrics.height() + gap();
    if (control == CC_ComboBox) {
        const QRect arrow(whole.right() - arrowWidth + 1, whole.top(), arrowWidth, whole.height());
        if (part == SC_ComboBoxArrow)
            return horizontalPart(whole, arrow, option->direction);
        if (part == SC_ComboBoxEditField)
            return horizontalPart(whole, whole.adjusted(gap() - 2, 2, -arrowWidth, -2), option->direction);
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option); spin && control == CC_SpinBox) {
        const int width = spin->buttonSymbols == QAbstractSpinBox::NoButtons ? 0 : arrowWidth;
        const QRect buttons(whole.right() - width + 1, whole.top() + 1, width, whole.height() - 2);
        const int half = buttons.height() / 2;
        switch (part) {
        case SC_SpinBoxUp: return horizontalPart(whole, QRect(buttons.left(), buttons.top(), width, half), option->direction);
        case SC_SpinBoxDown: return horizontalPart(whole, QRect(buttons.left(), buttons.top() + half, width, half), option->direction);
        case SC_SpinBoxEditField: return horizontalPart(whole, whole.adjusted(gap() - 4, 2, -width - 1, -2), option->direction);
        case SC_SpinBoxFrame: return whole;
        default: break;
        }
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect TegoedStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents) {
        const auto* frameOption = qstyleoption_cast<const QStyleOptionFrame*>(option);
        if (frameOption && frameOption->lineWidth > 0)
            return option->rect.adjusted(gap() - 2, 2, -gap() + 2, -2);
    }
    if (element == SE_ProgressBarContents || element == SE_ProgressBarGroove)
        return option->rect;
    return QProxyStyle::subElementRect(element, option, widget);
}

QSize TegoedStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size, const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    const int line = option ? option->fontMetrics.height() : 16;
    const int usual = line + 2 * verticalRoom() + 2;
    switch (type) {
    case CT_PushButton:
        return {std::max(result.width() + gap(), gap(9)), std::max(size.height() + 2 * verticalRoom(), usual)};
    case CT_LineEdit:
    case CT_SpinBox: return {result.width() + gap(), usual};
    case CT_ComboBox: return {size.width() + line + gap(3), usual};
    case CT_ToolButton: return {std::max(result.width(), usual), std::max(result.height(), usual - 4)};
    case CT_TabBarTab: return {result.width() + gap(), line + gap(2)};
    case CT_HeaderSection: return {result.width(), line + 2 * gap()}; // PM_HeaderMargin counts above and below, too.
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option); item && item->menuItemType != QStyleOptionMenuItem::Separator)
            return {result.width() + gap(), std::max(result.height(), line + gap())};
        return result;
    case CT_MenuBarItem: return {result.width() + 2, line + gap()};
    default: return result;
    }
}

int TegoedStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin: return gap() * 3 / 2;
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing: return gap();
    case PM_ScrollBarExtent: return gap() + 6;
    case PM_ScrollBarSliderMin: return gap(4);
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical: return 0;
    case PM_SmallIconSize:
    case PM_ButtonIconSize:
    case PM_ListViewIconSize:
    case PM_TabBarIconSize: return gap(2) + 2;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight: return gap(2);
    case PM_SplitterWidth: return gap();
    case PM_TabBarTabHSpace: return gap(3);
    case PM_TabBarBaseOverlap: return 0;
    case PM_ToolTipLabelFrameWidth: return gap() / 2;
    case PM_HeaderMargin: return gap() - 1;
    case PM_FocusFrameHMargin: return qobject_cast<const QAbstractItemView*>(widget) ? gap() - 2 : QProxyStyle::pixelMetric(metric, option, widget);
    default: return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int TegoedStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget, QStyleHintReturn* data) const
{
    switch (hint) {
    case SH_Widget_Animation_Duration: return 0;
    case SH_EtchDisabledText:
    case SH_DitherDisabledText: return 0;
    case SH_ComboBox_Popup: return 0;
    case SH_ItemView_ActivateItemOnSingleClick: return 0;
    case SH_ScrollBar_Transient: return 0;
    case SH_ToolTipLabel_Opacity: return 255;
    case SH_MessageBox_CenterButtons: return 0;
    case SH_TabBar_PreferNoArrows: return 0;
    default: return QProxyStyle::styleHint(hint, option, widget, data);
    }
}

QIcon TegoedStyle::standardIcon(StandardPixmap standard, const QStyleOption* option, const QWidget* widget) const
{
    switch (standard) {
    case SP_MessageBoxInformation: return icon(u"info"_s, themeColors(QGuiApplication::palette()).info);
    case SP_MessageBoxWarning: return icon(u"warning"_s, themeColors(QGuiApplication::palette()).warning);
    case SP_MessageBoxCritical: return icon(u"error"_s, themeColors(QGuiApplication::palette()).error);
    case SP_MessageBoxQuestion: return icon(u"help"_s, themeColors(QGuiApplication::palette()).info);
    case SP_LineEditClearButton: return icon(u"close"_s);
    case SP_DialogCloseButton: return icon(u"close"_s);
    case SP_ToolBarHorizontalExtensionButton: return icon(u"chevron-right"_s);
    default: return QProxyStyle::standardIcon(standard, option, widget);
    }
}

void TegoedStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QPushButton*>(widget) || qobject_cast<QToolButton*>(widget) || qobject_cast<QLineEdit*>(widget)
        || qobject_cast<QComboBox*>(widget) || qobject_cast<QAbstractSpinBox*>(widget) || qobject_cast<QScrollBar*>(widget)
        || qobject_cast<QTabBar*>(widget) || qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

} // namespace tegoed::ui
