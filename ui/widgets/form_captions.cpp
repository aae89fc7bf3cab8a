#include "ui/widgets/form_captions.h"

#include <QFormLayout>
#include <QLabel>

namespace tegoed::ui {

void FormCaptions::addRow(QFormLayout& form, Text text, QWidget* field)
{
    auto* label = new QLabel(text(), field->parentWidget());
    label->setBuddy(field);
    form.setLabelAlignment(Qt::AlignLeft | Qt::AlignVCenter); // On the line of what is typed.
    form.setFieldGrowthPolicy(QFormLayout::ExpandingFieldsGrow);
    form.addRow(label, field);
    m_captions.push_back({label, std::move(text)});
}

void FormCaptions::retranslate() const
{
    for (const Caption& caption : m_captions)
        write(*caption.label, caption.text());
}

void FormCaptions::write(QLabel& label, const QString& text)
{
    constexpr int kRoom = 3;
    label.setText(text);
    label.setMinimumWidth(0);
    label.setMinimumWidth(label.sizeHint().width() + kRoom);
}

} // namespace tegoed::ui
