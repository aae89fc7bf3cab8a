#pragma once

#include "core/domain/money/money.h"

#include <QLineEdit>

#include <optional>

namespace tegoed::ui {

/// A field for an amount: type it as on paper ("1.210", "1210,50"); leaving the field writes it out in full. Right-aligned.
class MoneyEdit final : public QLineEdit {
    Q_OBJECT
public:
    explicit MoneyEdit(QWidget* parent = nullptr);

    void setCurrency(Currency currency);
    Currency currency() const { return m_currency; }
    void setAmount(const std::optional<Money>& amount); ///< Empty = nothing filled in. Sets the currency too.
    /// Errors: InvalidAmount (also when nothing is filled in), AmountTooLarge.
    Result<Money> amount() const;
    bool isEmpty() const { return text().trimmed().isEmpty(); }

Q_SIGNALS:
    void amountEdited(); ///< By the user, at each key.

protected:
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void writeOut();

    Currency m_currency = Currency::euro();
    std::optional<Money> m_known; ///< What the text says, so that a change of language can write it anew.
    bool m_isWriting = false; ///< What changes now is the notation, not the amount.
};

} // namespace tegoed::ui
