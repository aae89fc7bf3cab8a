#pragma once

#include "core/base/result.h"

#include <QList>
#include <QString>

#include <optional>

namespace tegoed {

/// Numbers that carry their own check digits: three kinds of payment reference, and account numbers.
enum class ReferenceKind {
    Ogm,              ///< Belgian structured communication, 12 digits (OGM-VCS).
    Rf,               ///< ISO 11649 creditor reference: RF, 2 check digits, 1–21 letters and digits.
    Betalingskenmerk, ///< Dutch payment reference, 7, 9–14 or 16 digits (Betaalvereniging Nederland).
    Iban,             ///< ISO 13616 account number.
};

/// A text read as one kind.
struct ReferenceCheck {
    ReferenceKind kind;
    bool valid = false;
    QString normalised; ///< Without blanks and signs, letters upper case: how references are stored and compared.
    QString printed;    ///< As it stands on paper: `+++090/9337/55493+++`, groups of four.
    /// Betalingskenmerk of 9–14 digits whose check digit is right but whose length code is not. Many programs make such
    /// ones, so it counts as valid and is worth a warning (law.md).
    bool lengthCodeWrong = false;
};

/// Every kind `text` has the shape of, right or wrong; empty when it looks like none. A Belgian OGM is also shaped like a
/// betalingskenmerk of 12 digits: then both are told.
QList<ReferenceCheck> checkReference(const QString& text);

// One kind; empty when the text has not its shape.
std::optional<ReferenceCheck> checkOgm(const QString& text);
std::optional<ReferenceCheck> checkRf(const QString& text);
std::optional<ReferenceCheck> checkBetalingskenmerk(const QString& text);
std::optional<ReferenceCheck> checkIban(const QString& text);

/// True for an IBAN with the length of its country and right check digits, with or without blanks.
bool isValidIban(const QString& text);
/// Upper case, without blanks; of any text.
QString normalisedIban(const QString& text);

// Made from what comes before or after the check digits, in normalised form. Errors: InvalidInput(field, text).
Result<QString> makeOgm(const QString& number);          ///< 1–10 digits.
Result<QString> makeRf(const QString& number);           ///< 1–21 letters and digits.
Result<QString> makeBetalingskenmerk(const QString& number); ///< 7–12 digits get a length code (9–14 in all); 15 give 16.
Result<QString> makeIban(const QString& countryCode, const QString& accountNumber); ///< The account number as in the IBAN.

} // namespace tegoed
