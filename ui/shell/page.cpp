#include "ui/shell/page.h"

#include <QEvent>

namespace tegoed::ui {

Page::Page(AppContext& context, QWidget* parent)
    : QWidget(parent)
    , m_context(context)
{
}

void Page::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::LanguageChange)
        return;
    retranslate();
    Q_EMIT headerChanged();
}

} // namespace tegoed::ui
