#pragma once

#include "core/formats/statement/bank_statement.h"

#include <QString>
#include <QStringList>

namespace tegoed::formats {

/// What the field `:86:` says about one entry, whatever the bank.
struct EntryText {
    QString code;          ///< Of numbered texts: the kind of entry (Geschäftsvorfallcode).
    QString name;          ///< Of the other party.
    QString printedName;   ///< As printed; of numbered pieces without a blank between them.
    QString account;       ///< As printed, without blanks.
    QString printedAccount; ///< What stands in the field for it; differs where a bank puts the IBAN into the text.
    QString bic;
    QString remittance;    ///< Everything the payer wrote, with the keys of its system: what the conformance index compares.
    QString text;          ///< What the payer wrote, for people.
    QString bankText;      ///< The kind of entry in the bank's words.
    QString endToEndId;    ///< As printed, NOTPROVIDED too.
    QString mandateId;
    QString batchReference;
    QString returnReason;
    QString ultimateName;
    QString originalAmount; ///< "USD2853,12"
    QString charges;        ///< "EUR0,50"
    QList<EntryReference> references; ///< From fields of their own.
};

/// Recognises by its shape how a `:86:` is built: keys between strokes (ABN AMRO, Rabobank, ING, Knab, bunq, Van Lanschot),
/// numbered pieces (German banks, Triodos), words with a colon (ABN AMRO, Knab) or free text (ASN, SNS, ING before 2014, KBC).
/// Keys are known ones only: a stroke in what a payer wrote is common. A line that fills its width was cut by the bank
/// and goes on without a blank.
EntryText readEntryText(const QStringList& lines);

/// The lines of `:NS:` (German banks, Sberbank): two digits and a text; 01–14 what the payer wrote, 15–16 the name.
EntryText readNumberedLines(const QStringList& lines);

/// The lines as one text for people.
QString joinedLines(const QStringList& lines);

} // namespace tegoed::formats
