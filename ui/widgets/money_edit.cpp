#include "ui/widgets/money_edit.h"

#include "ui/presentation/money_text.h"

#include <QEvent>
#include <QScopedValueRollback>

namespace tegoed::ui {

MoneyEdit::MoneyEdit(QWidget* parent)
    : QLineEdit(parent)
{
    setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    setMaxLength(40);
    const auto read = [this](const QString& text) {
        if (m_isWriting)
            return;
        const Result<Money> typed = moneyFromText(text, m_currency);
        m_known = typed ? std::optional(*typed) : std::nullopt;
    };
    connect(this, &QLineEdit::textChanged, this, read); // Pasted or set by the program: it counts as it stands.
    connect(this, &QLineEdit::textEdited, this, [this, read](const QString& text) {
        read(text);
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
    const QScopedValueRollback writing(m_isWriting, true);
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
    const QScopedValueRollback writing(m_isWriting, true);
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
