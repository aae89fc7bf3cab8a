#include "ui/screens/aging/bounds_edit.h"

#include <QLineEdit>
#include <QRegularExpression>
#include <QSignalBlocker>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

const std::vector<AgingBounds>& usualBounds()
{
    static const std::vector<AgingBounds> all{{{30, 60, 90}}, {{30, 60, 90, 120}}, {{14, 30, 60, 90}}, {{7, 14, 30, 60, 90}}, {{30, 90, 180, 365}}};
    return all;
}

} // namespace

BoundsEdit::BoundsEdit(QWidget* parent)
    : QComboBox(parent)
{
    setEditable(true);
    setInsertPolicy(QComboBox::NoInsert);
    setSizeAdjustPolicy(QComboBox::AdjustToContents);
    for (const AgingBounds& bounds : usualBounds())
        addItem(text(bounds));
    setBounds({});
    connect(this, &QComboBox::activated, this, &BoundsEdit::commit);
    connect(lineEdit(), &QLineEdit::editingFinished, this, &BoundsEdit::commit);
}

QString BoundsEdit::text(const AgingBounds& bounds)
{
    QStringList days;
    for (const int day : bounds.days)
        days << QString::number(day);
    return days.join(u" / "_s);
}

void BoundsEdit::setBounds(const AgingBounds& bounds)
{
    const QSignalBlocker quiet(this);
    m_bounds = bounds;
    setEditText(text(bounds));
}

void BoundsEdit::commit()
{
    // People write the bounds as they read them: 0/30/60/90, "30 60 90" or with commas.
    static const QRegularExpression separators(u"[/;,\\s]+"_s);
    QStringList days = currentText().split(separators, Qt::SkipEmptyParts);
    if (!days.isEmpty() && days.first() == u"0")
        days.removeFirst();
    const QString typed = currentText();
    const Result<AgingBounds> parsed = AgingBounds::parse(days.join(u','));
    const bool isNew = parsed && *parsed != m_bounds;
    setBounds(parsed ? *parsed : AgingBounds(m_bounds));
    if (!parsed)
        Q_EMIT boundsRefused(typed);
    else if (isNew)
        Q_EMIT boundsChosen(m_bounds);
}

} // namespace tegoed::ui
