#include "core/formats/camt/camt_entry.h"

#include "core/base/text.h"
#include "core/formats/einvoice/printed_invoice.h"
#include "core/formats/problem_codes.h"

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kLongestText = 1000;
constexpr int kLongestReference = 140;
constexpr qsizetype kMostReferences = 50;
constexpr qsizetype kMostParts = 200'000;

/// One side of a transaction.
struct Side {
    QString name, ultimateName, account, bic;
    bool isIban = false;
    bool isEmpty() const { return name.isEmpty() && account.isEmpty() && ultimateName.isEmpty(); }
};

void addText(QString& text, const QString& more)
{
    if (!more.isEmpty())
        text = cleanLine(text.isEmpty() ? more : text + u' ' + more, kLongestText);
}

class EntryReader {
public:
    EntryReader(XmlReader& xml, const QString& account, StatementStream& stream) : m_xml(xml), m_account(account), m_stream(stream) {}

    CamtEntry read();

private:
    void entryDetails(CamtEntry& entry);
    CamtDetails part();
    void references(CamtDetails& details);
    void amountDetails();
    void parties();
    void party(Side& side);
    void partyAccount(Side& side);
    void agents();
    void remittance(CamtDetails& details);
    void structured(CamtDetails& details);
    QString transactionCode();
    QString returnReason();
    void charges();
    void settle(CamtEntry& entry);
    void settlePart(const CamtEntry& entry, CamtDetails& details) const;

    XmlReader& m_xml;
    const QString& m_account;
    StatementStream& m_stream;
    CamtAmount m_amount;
    QString m_direction;
    QList<CamtDetails> m_parts;

    // Of the part that is being read.
    Side m_debtor, m_creditor;
    CamtAmount m_partAmount, m_transactionAmount, m_instructed;
    QString m_partDirection;
    std::optional<Money> m_charges;
    struct Raw {
        Side debtor, creditor;
        CamtAmount amount, transaction, instructed;
        QString direction;
        std::optional<Money> charges;
    };
    QList<Raw> m_raw; ///< Per part: what can only be told once the entry itself is known whole.
};

CamtEntry EntryReader::read()
{
    CamtEntry entry;
    StatementEntry& whole = entry.whole;
    whole.line = m_xml.line();
    for (XmlChildren child(m_xml); child.next();) {
        QString printed;
        if (m_xml.is("Amt")) {
            m_amount = readCamtAmount(m_xml);
        } else if (m_xml.is("CdtDbtInd")) {
            m_direction = m_xml.text();
        } else if (m_xml.is("RvslInd")) {
            printed = m_xml.text();
            whole.isReversal = printed == u"true" || printed == u"1";
        } else if (m_xml.is("Sts")) {
            entry.printedStatus = m_xml.text(); // v08 has it one level deeper: Sts/Cd
        } else if (m_xml.is("BookgDt")) {
            whole.bookingDate = readCamtDate(m_xml, &printed);
            if (!whole.bookingDate && !printed.isEmpty())
                m_stream.entryError(whole, u"booking_date"_s, problem::kInvalidDate, printed);
        } else if (m_xml.is("ValDt")) {
            whole.valueDate = readCamtDate(m_xml, &printed);
            if (!whole.valueDate && !printed.isEmpty())
                m_stream.entryError(whole, u"value_date"_s, problem::kInvalidDate, printed);
        } else if (m_xml.is("AcctSvcrRef")) {
            whole.bankReference = saidReference(m_xml.text());
        } else if (m_xml.is("BkTxCd")) {
            whole.transactionCode = transactionCode();
        } else if (m_xml.is("Chrgs")) {
            charges();
            whole.charges = std::exchange(m_charges, std::nullopt);
        } else if (m_xml.is("AddtlNtryInf")) {
            addText(whole.bankText, m_xml.text(500));
        } else if (m_xml.is("NtryDtls")) {
            entryDetails(entry);
        }
    }
    settle(entry);
    return entry;
}

void EntryReader::entryDetails(CamtEntry& entry)
{
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("TxDtls") && m_parts.size() < kMostParts) {
            m_debtor = m_creditor = {};
            m_partAmount = m_transactionAmount = m_instructed = {};
            m_partDirection.clear();
            m_charges.reset();
            m_parts += part();
            m_raw += Raw{std::move(m_debtor), std::move(m_creditor), std::move(m_partAmount), std::move(m_transactionAmount),
                         std::move(m_instructed), std::move(m_partDirection), m_charges};
        } else if (m_xml.is("Btch")) {
            for (XmlChildren batch(m_xml); batch.next();) {
                if (m_xml.is("PmtInfId"))
                    entry.whole.batchReference = saidReference(m_xml.text());
                else if (m_xml.is("NbOfTxs"))
                    entry.whole.announcedParts = std::max(0, m_xml.text().toInt());
            }
        }
    }
}

CamtDetails EntryReader::part()
{
    CamtDetails details;
    StatementEntry& entry = details.entry;
    entry.line = m_xml.line();
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("Refs"))
            references(details);
        else if (m_xml.is("Amt"))
            m_partAmount = readCamtAmount(m_xml);
        else if (m_xml.is("CdtDbtInd"))
            m_partDirection = m_xml.text();
        else if (m_xml.is("AmtDtls"))
            amountDetails();
        else if (m_xml.is("BkTxCd"))
            entry.transactionCode = transactionCode();
        else if (m_xml.is("Chrgs"))
            charges();
        else if (m_xml.is("RltdPties"))
            parties();
        else if (m_xml.is("RltdAgts"))
            agents();
        else if (m_xml.is("RmtInf"))
            remittance(details);
        else if (m_xml.is("RtrInf"))
            entry.returnReason = returnReason();
        else if (m_xml.is("AddtlTxInf"))
            addText(entry.bankText, m_xml.text(500));
    }
    return details;
}

void EntryReader::references(CamtDetails& details)
{
    StatementEntry& entry = details.entry;
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("AcctSvcrRef")) {
            entry.bankReference = saidReference(m_xml.text());
        } else if (m_xml.is("EndToEndId")) {
            details.printedEndToEndId = m_xml.text();
            entry.endToEndId = saidReference(details.printedEndToEndId);
        } else if (m_xml.is("MndtId")) {
            entry.mandateId = saidReference(m_xml.text());
        } else if (m_xml.is("PmtInfId")) {
            entry.batchReference = saidReference(m_xml.text());
        }
    }
}

void EntryReader::amountDetails()
{
    for (XmlChildren child(m_xml); child.next();) {
        CamtAmount* const amount = m_xml.is("TxAmt") ? &m_transactionAmount : m_xml.is("InstdAmt") ? &m_instructed : nullptr;
        if (amount == nullptr)
            continue;
        for (XmlChildren inside(m_xml); inside.next();)
            if (m_xml.is("Amt"))
                *amount = readCamtAmount(m_xml);
    }
}

void EntryReader::parties()
{
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("Dbtr")) {
            party(m_debtor);
        } else if (m_xml.is("Cdtr")) {
            party(m_creditor);
        } else if (m_xml.is("DbtrAcct")) {
            partyAccount(m_debtor);
        } else if (m_xml.is("CdtrAcct")) {
            partyAccount(m_creditor);
        } else if (m_xml.is("UltmtDbtr") || m_xml.is("UltmtCdtr")) {
            Side ultimate;
            Side& side = m_xml.is("UltmtDbtr") ? m_debtor : m_creditor;
            party(ultimate);
            side.ultimateName = ultimate.name;
        }
    }
}

void EntryReader::party(Side& side)
{
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("Nm")) {
            side.name = m_xml.text();
        } else if (m_xml.is("Pty") || m_xml.is("Agt")) { // since v08
            for (XmlChildren inside(m_xml); inside.next();)
                if (m_xml.is("Nm"))
                    side.name = m_xml.text();
        }
    }
}

void EntryReader::partyAccount(Side& side)
{
    for (XmlChildren child(m_xml); child.next();) {
        if (!m_xml.is("Id"))
            continue;
        for (XmlChildren id(m_xml); id.next();) {
            if (m_xml.is("IBAN")) {
                side.account = normalisedIban(m_xml.text());
                side.isIban = true;
            } else if (m_xml.is("Othr") && side.account.isEmpty()) {
                for (XmlChildren other(m_xml); other.next();)
                    if (m_xml.is("Id"))
                        side.account = m_xml.text();
            }
        }
    }
}

void EntryReader::agents()
{
    for (XmlChildren child(m_xml); child.next();) {
        Side* const side = m_xml.is("DbtrAgt") ? &m_debtor : m_xml.is("CdtrAgt") ? &m_creditor : nullptr;
        if (side == nullptr)
            continue;
        for (XmlChildren institution(m_xml); institution.next();)
            for (XmlChildren inside(m_xml); inside.next();)
                if (m_xml.is("BIC") || m_xml.is("BICFI"))
                    side->bic = m_xml.text();
    }
}

void EntryReader::remittance(CamtDetails& details)
{
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("Ustrd")) {
            const QString text = m_xml.text(500);
            if (!text.isEmpty() && details.printedRemittance.size() < kMostReferences)
                details.printedRemittance += text;
            if (!saidReference(text).isEmpty())
                addText(details.entry.text, text);
        } else if (m_xml.is("Strd")) {
            structured(details);
        }
    }
}

void EntryReader::structured(CamtDetails& details)
{
    StatementEntry& entry = details.entry;
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("CdtrRefInf")) {
            QString issuer, reference;
            for (XmlChildren inside(m_xml); inside.next();) {
                if (m_xml.is("Ref")) {
                    reference = m_xml.text(kLongestReference);
                } else if (m_xml.is("Tp")) {
                    for (XmlChildren type(m_xml); type.next();)
                        if (m_xml.is("Issr"))
                            issuer = m_xml.text().toUpper();
                }
            }
            if (saidReference(reference).isEmpty() || entry.references.size() >= kMostReferences)
                continue;
            details.printedReferences += reference;
            entry.references += issuer == "BBA"_L1 ? entryReference(reference, ReferenceKind::Ogm)
                : issuer == "CUR"_L1               ? entryReference(reference, ReferenceKind::Betalingskenmerk)
                : issuer == "ISO"_L1               ? entryReference(reference, ReferenceKind::Rf)
                                                   : entryReference(reference);
        } else if (m_xml.is("RfrdDocInf")) {
            for (XmlChildren inside(m_xml); inside.next();) {
                if (!m_xml.is("Nb") || entry.references.size() >= kMostReferences)
                    continue;
                const QString number = saidReference(m_xml.text(kLongestReference));
                if (!number.isEmpty())
                    entry.references += EntryReference{std::nullopt, number, true};
            }
        } else if (m_xml.is("AddtlRmtInf")) {
            addText(entry.text, m_xml.text(500));
        }
    }
}

/// "PMNT/RCDT/ESCT", or the bank's own code when there is no other.
QString EntryReader::transactionCode()
{
    QString domain, family, subfamily, own;
    for (XmlChildren child(m_xml); child.next();) {
        const bool isOwn = m_xml.is("Prtry");
        if (!isOwn && !m_xml.is("Domn"))
            continue;
        for (XmlChildren inside(m_xml); inside.next();) {
            if (m_xml.is("Cd")) {
                (isOwn ? own : domain) = m_xml.text();
            } else if (m_xml.is("Fmly")) {
                for (XmlChildren code(m_xml); code.next();) {
                    if (m_xml.is("Cd"))
                        family = m_xml.text();
                    else if (m_xml.is("SubFmlyCd"))
                        subfamily = m_xml.text();
                }
            }
        }
    }
    return domain.isEmpty() ? own : cleanLine(domain + u'/' + family + u'/' + subfamily);
}

QString EntryReader::returnReason()
{
    QString reason;
    for (XmlChildren child(m_xml); child.next();)
        if (m_xml.is("Rsn"))
            reason = m_xml.text();
    return reason.isEmpty() ? u"RTRN"_s : reason; // returned, without saying why
}

/// The total when it is told, else the sum of the records.
void EntryReader::charges()
{
    std::optional<Money> sum;
    bool isTotal = false;
    const auto add = [&](const CamtAmount& amount, bool total) {
        if (!amount.money || isTotal)
            return;
        isTotal = total;
        if (total || !sum)
            sum = *amount.money;
        else if (sameCurrency(*sum, *amount.money) && sum->minorUnits() < kLargestStatementAmount)
            *sum += *amount.money;
    };
    for (XmlChildren child(m_xml); child.next();) {
        if (m_xml.is("TtlChrgsAndTaxAmt")) {
            add(readCamtAmount(m_xml), true);
        } else if (m_xml.is("Amt")) {
            add(readCamtAmount(m_xml), false);
        } else if (m_xml.is("Rcrd")) {
            for (XmlChildren record(m_xml); record.next();)
                if (m_xml.is("Amt"))
                    add(readCamtAmount(m_xml), false);
        }
    }
    if (sum && !sum->isZero() && sum->minorUnits() <= kLargestStatementAmount)
        m_charges = sum;
}

void EntryReader::settle(CamtEntry& entry)
{
    StatementEntry& whole = entry.whole;
    const QString& status = entry.printedStatus;
    whole.status = status.isEmpty() || status == "BOOK"_L1   ? EntryStatus::Booked
        : status == "PDNG"_L1 || status == "FUTR"_L1         ? EntryStatus::Pending
                                                             : EntryStatus::Information;
    whole.currency = m_amount.currency;
    entry.printedAmount = m_amount.printed;
    if (!m_amount.money)
        m_stream.entryError(whole, m_amount.problem == problem::kUnknownCurrency ? u"currency"_s : u"amount"_s,
              m_amount.problem.isEmpty() ? problem::kMissing : m_amount.problem,
              m_amount.problem == problem::kUnknownCurrency ? m_amount.currency : m_amount.printed);
    if (m_direction != "CRDT"_L1 && m_direction != "DBIT"_L1)
        m_stream.entryError(whole, u"credit_debit"_s, problem::kMissing, m_direction);
    else if (m_amount.money)
        whole.amount = m_direction == "DBIT"_L1 ? -*m_amount.money : *m_amount.money;
    for (qsizetype i = 0; i < m_parts.size(); ++i) {
        Raw& raw = m_raw[i];
        m_debtor = std::move(raw.debtor);
        m_creditor = std::move(raw.creditor);
        m_partAmount = std::move(raw.amount);
        m_transactionAmount = std::move(raw.transaction);
        m_instructed = std::move(raw.instructed);
        m_partDirection = std::move(raw.direction);
        m_charges = raw.charges;
        settlePart(entry, m_parts[i]);
        entry.parts += std::move(m_parts[i].entry);
    }
    if (m_parts.size() == 1)
        entry.only = std::move(m_parts.first()); // what is printed of it
}

void EntryReader::settlePart(const CamtEntry& entry, CamtDetails& details) const
{
    StatementEntry& part = details.entry;
    const bool isOnly = m_parts.size() == 1; // then the entry says which way the money went
    const QString direction = m_partDirection.isEmpty() || isOnly ? m_direction : m_partDirection;
    const auto isOfEntry = [&](const CamtAmount& amount) {
        return amount.money && m_amount.money && sameCurrency(*amount.money, *m_amount.money);
    };
    // The amount in the account's currency stands in one of two places; without one a single part has the entry's.
    const CamtAmount* amount = isOfEntry(m_transactionAmount) ? &m_transactionAmount : isOfEntry(m_partAmount) ? &m_partAmount : nullptr;
    if (amount == nullptr && !isOnly && isOfEntry(m_instructed))
        amount = &m_instructed;
    if (amount != nullptr)
        part.amount = direction == "DBIT"_L1 ? -*amount->money : *amount->money;
    for (const CamtAmount* original : {&m_instructed, &m_transactionAmount, &m_partAmount})
        if (!part.originalAmount && original->money && m_amount.money && !sameCurrency(*original->money, *m_amount.money))
            part.originalAmount = original->money;
    part.charges = m_charges ? m_charges : isOnly ? entry.whole.charges : std::nullopt;

    const bool isIncoming = direction == "CRDT"_L1;
    const Side& byDirection = isIncoming ? m_debtor : m_creditor;
    const Side& opposite = isIncoming ? m_creditor : m_debtor;
    details.printedName = byDirection.name;
    details.printedAccount = byDirection.account;
    details.printedAccountIsIban = byDirection.isIban;
    // What was taken back keeps the roles of the first time: then the other side is ourselves.
    const bool isOurselves = !m_account.isEmpty() && byDirection.account == m_account && opposite.account != m_account;
    const bool isTurned = (entry.whole.isReversal || !part.returnReason.isEmpty()) && opposite.account != m_account
        && byDirection.account.isEmpty() && !opposite.account.isEmpty();
    const Side& other = (isOurselves || isTurned || byDirection.isEmpty()) && !opposite.isEmpty() && opposite.account != m_account
        ? opposite
        : byDirection;
    part.counterpartyName = other.name.isEmpty() ? other.ultimateName : other.name;
    part.ultimateName = other.ultimateName;
    part.counterpartyAccount = other.account;
    part.counterpartyIsIban = other.isIban;
    part.counterpartyBic = other.bic;
}

} // namespace

CamtEntry readCamtEntry(XmlReader& xml, const QString& account, StatementStream& stream)
{
    return EntryReader(xml, account, stream).read();
}

CamtAmount readCamtAmount(XmlReader& xml)
{
    CamtAmount amount;
    amount.line = xml.line();
    amount.currency = xml.attribute("Ccy");
    amount.printed = xml.text();
    if (amount.printed.isEmpty()) {
        amount.problem = problem::kMissing;
        return amount;
    }
    const std::optional<Currency> currency = Currency::fromCode(amount.currency);
    if (!currency) {
        amount.problem = problem::kUnknownCurrency;
        return amount;
    }
    const Result<Money> money = statementMoney(amount.printed, *currency);
    if (money && !money->isNegative()) // the direction is a field of its own
        amount.money = *money;
    else
        amount.problem = !money && money.error().code == Error::Code::AmountTooLarge ? problem::kAmountTooLarge : problem::kInvalidAmount;
    return amount;
}

std::optional<Date> readCamtDate(XmlReader& xml, QString* printed)
{
    const QString text = xml.text();
    if (printed != nullptr)
        *printed = text;
    return dateFromXml(text);
}

} // namespace tegoed::formats
