#pragma once

#include <QString>

namespace tegoed::formats {

/// The dialect of a structured invoice by the ids it carries: "nlcius", "si-ubl", "peppol-bis3", "peppol-selfbilling",
/// "ubl.be", "e-fff", "oioubl", "xrechnung", "factur-x", "zugferd1", "en16931" …; empty when plain.
QString dialectOf(const QString& root, const QString& customizationId, const QString& profileId);

/// What UNTDID 1001 says about a type code.
enum class TypeMeaning { Invoice, CreditNote, ProForma, Unknown };
TypeMeaning meaningOfTypeCode(const QString& code);

} // namespace tegoed::formats
