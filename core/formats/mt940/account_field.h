#pragma once

#include <QString>

namespace tegoed::formats {

/// The field `:25:`: `NL34RABO0142623393 EUR`, `TRIODOSBANK/0454545454`, `20070000/0123456601`, BIC/IBAN, an old number.
struct AccountField {
    QString printed;  ///< As it stands, blanks joined.
    QString number;   ///< IBAN or number without blanks, dots and the bank before it.
    QString currency; ///< Behind the number; empty when it says none.
};
AccountField readAccountField(const QString& text);

/// A bank by its BIC or by the bank code of a Dutch IBAN; empty when it is none whose files are known.
QString dialectOfBank(const QString& code);

} // namespace tegoed::formats
