#pragma once

#include "core/base/ids.h"
#include "core/domain/calendar/date.h"
#include "core/domain/money/money.h"

#include <QString>
#include <QStringList>

#include <optional>

namespace tegoed {

enum class PartyKind { Consumer, Business, PublicBody };

/// Decides law and texts (decision 2). `Other`: creditor or debtor outside NL and BE, or unsure.
enum class LegalTrack { NlB2b, NlB2c, BeB2b, BeB2c, Other };

/// All but Normal stop own messages (decision 6).
enum class DebtorStatus { Normal, Bankrupt, DebtSettlement, UnderGuardianship, Deceased, HandedOver };

struct PostalAddress {
    QString street; ///< With house number and, in Belgium, bus.
    QString postalCode;
    QString city;
    QString countryCode; ///< ISO 3166-1 alpha-2, upper case; empty when unknown.

    bool isComplete() const { return !street.isEmpty() && !postalCode.isEmpty() && !city.isEmpty(); }
    friend bool operator==(const PostalAddress&, const PostalAddress&) = default;
};

/// Everything about a debtor that a person may edit. The stored one adds id, case and version.
struct DebtorData {
    QString number; ///< The user's own debtor number; unique in a book when not empty.
    QString name;
    PartyKind kind = PartyKind::Consumer; ///< Unsure counts as consumer, the safe side (decision 3).
    bool kindAssumed = true;              ///< Guessed on import, not yet confirmed by a person.
    QString kindReason;                   ///< Why it was guessed, a code: `vat_number`, `registration_number`, `legal_form`, `none`.
    QString vatNumber;
    QString registrationNumber; ///< KvK (8 digits) or KBO/ondernemingsnummer (10 digits).
    QString iban;
    QString email;
    QString phone; ///< E.164 when it could be understood, else as given.
    PostalAddress address;
    QString language;                   ///< "nl", "en" …; of messages to this debtor. Empty = the book's.
    std::optional<Money> creditLimit;
    std::optional<int> paymentTermDays; ///< Empty = the book's.
    DebtorStatus status = DebtorStatus::Normal;
    CustomerGroupId group;  ///< Not valid = none.
    QString externalId;     ///< Id in the program it came from.
    QString note;

    friend bool operator==(const DebtorData&, const DebtorData&) = default;
};

struct ContactData {
    QString name;
    QString role; ///< Free text: "inkoop", "accounts payable".
    QString email;
    QString phone;
    friend bool operator==(const ContactData&, const ContactData&) = default;
};

/// The guess of decision 3 with its reason.
struct KindGuess {
    PartyKind kind;
    QString reason; ///< As DebtorData::kindReason.
};
KindGuess guessPartyKind(const QString& name, const QString& vatNumber, const QString& registrationNumber);

/// The legal track of a debtor for a creditor in `creditorCountry`; an empty debtor country counts as the creditor's.
LegalTrack legalTrackOf(const QString& creditorCountry, const QString& debtorCountry, PartyKind kind);

/// An e-mail address that can be written on an envelope line without any quoting trick: one @, dot-atom local part
/// (RFC 5321 without quoted strings), a domain of two labels or more, no blanks or control characters, at most 254
/// characters. Stricter than the norm on purpose (failures D12, dependencies gotcha 3).
bool isValidEmail(QStringView address);

/// Something missing from a debtor's registration (S25).
enum class RegistrationGap { NoEmail, NoAddress, KindAssumed };
QList<RegistrationGap> registrationGaps(const DebtorData& debtor);

} // namespace tegoed
