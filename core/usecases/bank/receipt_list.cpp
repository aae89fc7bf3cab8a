#include "core/usecases/bank/receipt_list.h"

#include "core/formats/statement/statement_stream.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using formats::BankStatement;
using formats::FileRecord;
using formats::PaymentRecord;
using formats::StatementEntry;

const QString kReceiptsAccount = u"receipts"_s;

namespace {

StatementEntry entryOf(const PaymentRecord& payment)
{
    StatementEntry entry;
    entry.line = payment.line;
    entry.bookingDate = entry.valueDate = payment.valueDate;
    entry.amount = payment.amount;
    entry.currency = payment.amount->currency().code();
    entry.counterpartyName = payment.debtorName;
    QStringList words;
    for (const QString& word : {payment.invoiceNumber, payment.reference, payment.note}) {
        if (!word.trimmed().isEmpty() && !words.contains(word.trimmed()))
            words += word.trimmed();
    }
    entry.text = words.join(u' ');
    if (!payment.reference.trimmed().isEmpty())
        entry.references += formats::entryReference(payment.reference.trimmed());
    return entry;
}

} // namespace

FileRecord asReceipts(const FileRecord& list)
{
    if (list.payments.isEmpty())
        return list;
    FileRecord file = list;
    file.payments.clear();
    formats::StatementCollector collector(file);
    formats::StatementStream stream(collector);
    QStringList currencies; // A statement has one.
    for (const PaymentRecord& payment : list.payments) {
        if (payment.amount && payment.valueDate && !currencies.contains(payment.amount->currency().code()))
            currencies += payment.amount->currency().code();
    }
    for (const QString& currency : currencies) {
        BankStatement head;
        head.line = 1;
        head.account = kReceiptsAccount;
        head.currency = currency;
        head.statementId = list.fileName;
        stream.begin(head);
        for (const PaymentRecord& payment : list.payments) {
            if (payment.amount && payment.valueDate && payment.amount->currency().code() == currency)
                stream.entry(entryOf(payment));
        }
        stream.end();
    }
    return file;
}

} // namespace tegoed
