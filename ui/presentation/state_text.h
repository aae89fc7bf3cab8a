#pragma once

#include "core/domain/invoice/invoice.h"
#include "core/domain/party/party.h"
#include "core/domain/payment/payment.h"
#include "core/storage/queries/invoice_queries.h"

#include <QString>

namespace tegoed::ui {

/// How serious a state is. Widgets give it a colour and an icon; a word always stands beside it.
enum class Tone { Neutral, Info, Good, Warning, Bad };

/// A state as its chip shows it, the same everywhere.
struct StateWord {
    QString word; ///< In the language of the program.
    Tone tone = Tone::Neutral;
    QString icon; ///< Name of the icon family; empty = none.
};

StateWord situationWord(InvoiceSituation situation);
StateWord debtorStatusWord(DebtorStatus status);
QString partyKindText(PartyKind kind);
QString kindReasonText(const QString& reason); ///< Why business/consumer was guessed: DebtorData::kindReason.
QString legalTrackText(LegalTrack track);
QString invoiceKindText(InvoiceKind kind);
QString allocationKindText(AllocationKind kind);
QString registrationGapText(RegistrationGap gap);
QString lookAlikeReasonText(const QString& reason); ///< LookAlike::reason.
QString languageText(const QString& code); ///< "nl" → Dutch; empty → the book's own language.
QString countryText(const QString& code);  ///< "NL" → Netherlands; an unknown code comes back.
QString documentKindText(const QString& kind); ///< DocumentRow::kind.
QString sendingOffText(const QString& reason); ///< BookInfo::sendingOffReason as a sentence; empty for none.
QString bookWarningText(const QString& warning); ///< Database::warnings as a sentence.

} // namespace tegoed::ui
