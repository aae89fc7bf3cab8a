#pragma once

#include "tests/ui/shell/window_under_test.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QtTest>

namespace tegoed::test {

/// The widget of that name that can be seen; null when there is none.
template <typename Widget = QWidget>
Widget* seen(QWidget& root, const QString& name)
{
    for (Widget* widget : root.findChildren<Widget*>(name)) {
        if (widget->isVisible())
            return widget;
    }
    return nullptr;
}

/// Clicks the button of that name. False when there is none to click.
inline bool press(QWidget& root, const QString& name)
{
    auto* button = seen<QAbstractButton>(root, name);
    if (!button || !button->isEnabled())
        return false;
    QTest::mouseClick(button, Qt::LeftButton);
    return true;
}

/// Replaces what stands in a field, key by key.
inline void typeInto(QWidget& root, const QString& name, const QString& text)
{
    auto* field = root.findChild<QLineEdit*>(name);
    QVERIFY2(field, qPrintable(name));
    field->setFocus();
    field->selectAll();
    QTest::keyClick(field, Qt::Key_Delete);
    QTest::keyClicks(field, text);
}

/// A dialog as the window's own commands make it, filled in from the book.
inline std::unique_ptr<QDialog> openDialog(WindowUnderTest& test, const QString& id)
{
    for (const auto& entry : test.context().dialogs()) {
        if (entry.id != id)
            continue;
        std::unique_ptr<QDialog> dialog(entry.make(test.context(), &test.window()));
        if (dialog) {
            dialog->show();
            test.settle();
        }
        return dialog;
    }
    return nullptr;
}

/// What the message inside a page or dialog says; empty when there is none to be seen.
inline QString stripText(QWidget& root)
{
    auto* text = seen<QLabel>(root, QStringLiteral("strip.text"));
    return text ? text->text() : QString();
}

} // namespace tegoed::test
