#include "ui/widgets/money_edit.h"

#include "ui/presentation/money_text.h"

#include <QEvent>

namespace tegoed::ui {

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(40);
    connect(this, &QLineEdit::textEdited, this, [this](const QString& text) {
        const Result<Money> typed = moneyFromText(text, m_currency);
        m_known = typed ? std::optional(*typed) : std::nullopt;
        Q_EMIT amountEdited();
    });
}

void MoneyEdit::setCurrency(Currency currency)
{
    m_currency = currency;
    if (m_known)
        m_known = Money{m_known->minorUnits(), currency};
}

void MoneyEdit::setAmount(const std::optional<Money>& amount)
{
    m_known = amount;
    if (amount)
        m_currency = amount->currency();
    setText(amount ? amountText(*amount) : QString());
}

Result<Money> MoneyEdit::amount() const
{
    if (m_known)
        return *m_known;
    return moneyFromText(text(), m_currency);
}

void MoneyEdit::writeOut()
{
    if (m_known)
        setText(amountText(*m_known));
}

void MoneyEdit::focusOutEvent(QFocusEvent* event)
{
    writeOut();
    QLineEdit::focusOutEvent(event);
}

void MoneyEdit::changeEvent(QEvent* event)
{
    QLineEdit::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        writeOut(); // The same amount in the other notation; what is half typed and no amount yet stays as it is.
}

} // namespace tegoed::ui
