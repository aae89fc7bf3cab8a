#pragma once

#include <QString>

#include <optional>

namespace tegoed::formats {

/// A description in which the bank names its parts by words with a colon, as ABN AMRO, ING and Knab do in free text:
/// `SEPA OVERBOEKING IBAN: … BIC: … NAAM: … OMSCHRIJVING: … KENMERK: …`.
struct LabelledText {
    QString before; ///< What stands in front of the first word: the kind of entry, or with Knab what the payer wrote.
    QString name;
    QString iban; ///< Without blanks; only when its check digits are right.
    QString bic;
    QString text;
    QString reference; ///< *Kenmerk*: the payer's reference.
    QString mandateId;
    QString ultimateName;
};

/// Empty when the text does not name at least an account, a description, or two parts.
std::optional<LabelledText> readLabelledText(const QString& text);

} // namespace tegoed::formats
