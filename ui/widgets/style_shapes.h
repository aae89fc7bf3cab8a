#pragma once

#include <QStyleOption>

class QPainter;
class QWidget;

namespace tegoed::ui::shapes {

// The single shapes of TegoedStyle; each draws one thing in the state of its option.

void button(QPainter& painter, const QStyleOption& option, bool isPrimary, bool isFlat);
void field(QPainter& painter, const QRect& rect, const QStyleOption& option); ///< Line edit, combo box, spin box.
void toolButton(QPainter& painter, const QStyleOption& option);
void checkBox(QPainter& painter, const QStyleOption& option);
void radioButton(QPainter& painter, const QStyleOption& option);
void focusRing(QPainter& painter, const QStyleOption& option);
void frame(QPainter& painter, const QStyleOption& option);
void headerSection(QPainter& painter, const QStyleOptionHeader& option);
void tab(QPainter& painter, const QStyleOptionTab& option);
void tabLine(QPainter& painter, const QStyleOption& option);
void progressBar(QPainter& painter, const QStyleOptionProgressBar& option);
void scrollBar(QPainter& painter, const QStyleOptionSlider& option, const QRect& handle);
void comboBox(QPainter& painter, const QStyleOptionComboBox& option, const QRect& arrow);
void spinBox(QPainter& painter, const QStyleOptionSpinBox& option, const QRect& up, const QRect& down);

} // namespace tegoed::ui::shapes
