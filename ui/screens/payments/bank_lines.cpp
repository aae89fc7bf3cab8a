#include "ui/screens/payments/bank_lines.h"

#include "core/storage/stores/debtor_store.h"
#include "core/storage/stores/invoice_store.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/match_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct BankLineWords {
    Q_DECLARE_TR_FUNCTIONS(tegoed::ui::BankLineWords)
};

auto constexpr kOverShown = 300;

LineGroup groupOf(const LineProposal& made)
{
    if (made.line.data.amount.isNegative())
        return made.returnOf.empty() ? LineGroup::Out : LineGroup::Proposed;
    switch (made.proposal.certainty) {
    case Certainty::Certain: return LineGroup::Certain;
    case Certainty::Proposed: return LineGroup::Proposed;
    case Certainty::Unknown: break;
    }
    return LineGroup::Unknown;
}

/// What was proposed is one of the ways, no more.
void reject(BankLineRow& row)
{
    if (row.proposal.certainty != Certainty::Unknown)
        row.proposal.others.insert(row.proposal.others.begin(), row.proposal.best);
    row.proposal.best = {};
    row.proposal.certainty = Certainty::Unknown;
    row.group = LineGroup::Unknown;
}

class Reader {
public:
    Reader(BookSession& session, const RejectedLines& rejected) : m_session(session), m_rejected(rejected) {}

    Result<BankLines> read()
    {
        auto proposals = proposeMatches(m_session);
        if (!proposals)
            return proposals.error();
        const PaymentQueries payments(m_session.database);
        for (LineProposal& made : *proposals) {
            BankLineRow& row = m_lines.rows.emplace_back();
            row.group = groupOf(made);
            row.proposal = std::move(made.proposal);
            row.returnOf = payments.rows(made.returnOf);
            row.line = std::move(made.line);
            if (m_rejected.contains(row.line.id.value) && row.line.data.amount.minorUnits() > 0)
                reject(row);
            for (const MatchCandidate& candidate : row.candidates())
                name(candidate);
            nameDebtor(row.proposal.best.debtor);
        }
        std::stable_sort(m_lines.rows.begin(), m_lines.rows.end(), [](const BankLineRow& a, const BankLineRow& b) { return a.group < b.group; });
        const BankQueries bank(m_session.database);
        for (StoredBankLine& line : bank.newest(u"ignored"_s, kOverShown))
            add(std::move(line), LineGroup::Ignored);
        for (StoredBankLine& line : bank.newest(u"booked"_s, kOverShown))
            addBooked(std::move(line));
        m_lines.freshness = bank.freshness();
        m_lines.imports = static_cast<int>(bank.imports().size());
        return std::move(m_lines);
    }

private:
    BankLineRow& add(StoredBankLine line, LineGroup group)
    {
        BankLineRow& row = m_lines.rows.emplace_back();
        row.line = std::move(line);
        row.group = group;
        return row;
    }

    void addBooked(StoredBankLine line)
    {
        BankLineRow& row = add(std::move(line), LineGroup::Booked);
        const auto match = BankStore(m_session.database).matchOf(row.line.id);
        if (!match)
            return;
        row.certainty = match->certainty;
        const PaymentQueries payments(m_session.database);
        for (const MatchedPayment& matched : match->payments) {
            const auto payment = payments.row(matched.payment);
            if (!payment)
                continue;
            BookedAs& booked = row.booked.emplace_back(BookedAs{*payment, {}});
            for (const AllocationRow& part : payments.allocations(matched.payment)) {
                if (!part.reverses.isValid() && !part.reversedBy.isValid())
                    booked.parts.push_back(part);
            }
        }
    }

    void name(const MatchCandidate& candidate)
    {
        nameDebtor(candidate.debtor);
        for (const MatchPart& part : candidate.parts) {
            QString& number = m_lines.invoices[part.invoice.value];
            if (number.isEmpty()) {
                if (const auto invoice = InvoiceStore(m_session.database).find(part.invoice))
                    number = invoice->data.number;
            }
        }
    }

    void nameDebtor(DebtorId id)
    {
        if (!id.isValid() || m_lines.debtors.contains(id.value))
            return;
        const auto debtor = DebtorStore(m_session.database).find(id);
        m_lines.debtors.emplace(id.value, debtor ? debtor->data.name : QString());
    }

    BookSession& m_session;
    const RejectedLines& m_rejected;
    BankLines m_lines;
};

} // namespace

QString lineGroupCode(LineGroup group)
{
    switch (group) {
    case LineGroup::Certain: return u"certain"_s;
    case LineGroup::Proposed: return u"proposed"_s;
    case LineGroup::Unknown: return u"unknown"_s;
    case LineGroup::Out: return u"out"_s;
    case LineGroup::Ignored: return u"ignored"_s;
    case LineGroup::Booked: break;
    }
    return u"booked"_s;
}

QString lineGroupText(LineGroup group)
{
    switch (group) {
    case LineGroup::Certain: return certaintyText(Certainty::Certain);
    case LineGroup::Proposed: return certaintyText(Certainty::Proposed);
    case LineGroup::Unknown: return certaintyText(Certainty::Unknown);
    case LineGroup::Out: return BankLineWords::tr("money out");
    case LineGroup::Ignored: return lineStateText(u"ignored"_s);
    case LineGroup::Booked: break;
    }
    return lineStateText(u"booked"_s);
}

std::vector<MatchCandidate> BankLineRow::candidates() const
{
    std::vector<MatchCandidate> all;
    if (proposal.certainty != Certainty::Unknown)
        all.push_back(proposal.best);
    all.insert(all.end(), proposal.others.begin(), proposal.others.end());
    return all;
}

const BankLineRow* BankLines::find(BankLineId id) const
{
    const auto found = std::find_if(rows.begin(), rows.end(), [id](const BankLineRow& row) { return row.line.id == id; });
    return found == rows.end() ? nullptr : &*found;
}

int BankLines::count(LineGroup group) const
{
    return static_cast<int>(std::count_if(rows.begin(), rows.end(), [group](const BankLineRow& row) { return row.group == group; }));
}

QString BankLines::debtor(DebtorId id) const
{
    const auto found = debtors.find(id.value);
    return found == debtors.end() ? QString() : found->second;
}

QString BankLines::number(InvoiceId id) const
{
    const auto found = invoices.find(id.value);
    return found == invoices.end() ? QString() : found->second;
}

Result<BankLines> readBankLines(BookSession& session, const RejectedLines& rejected)
{
    return Reader(session, rejected).read();
}

QString candidateText(const BankLines& lines, const MatchCandidate& candidate)
{
    QStringList parts;
    for (const MatchPart& part : candidate.parts)
        parts += lines.number(part.invoice) + u' ' + moneyText(part.amount);
    if (!candidate.rest.isZero())
        parts += BankLineWords::tr("%1 unallocated").arg(moneyText(candidate.rest));
    return u"%1: %2"_s.arg(lines.debtor(candidate.debtor), parts.join(u", "_s));
}

QString paysText(const BankLines& lines, const BankLineRow& row)
{
    if (row.group == LineGroup::Ignored)
        return row.line.ignoreReason;
    if (row.group == LineGroup::Booked) {
        QStringList texts;
        for (const BookedAs& booked : row.booked) {
            QStringList parts;
            for (const AllocationRow& part : booked.parts)
                parts += part.invoiceNumber + u' ' + moneyText(part.amount);
            if (!booked.payment.unallocated.isZero())
                parts += BankLineWords::tr("%1 unallocated").arg(moneyText(booked.payment.unallocated));
            texts += parts.isEmpty() ? booked.payment.debtorName : u"%1: %2"_s.arg(booked.payment.debtorName, parts.join(u", "_s));
        }
        return texts.join(u" · "_s);
    }
    if (row.isReturn())
        return BankLineWords::tr("takes back a payment of %1").arg(row.returnOf.front().debtorName);
    if (row.hasProposal())
        return candidateText(lines, row.proposal.best);
    const QString perhaps = lines.debtor(row.proposal.best.debtor);
    return perhaps.isEmpty() ? QString() : BankLineWords::tr("perhaps %1").arg(perhaps);
}

QString reasonsText(const MatchCandidate& candidate)
{
    QStringList texts;
    for (const MatchReason reason : candidate.reasons)
        texts += markedReasonText(reason);
    return texts.join(u"  "_s);
}

QString bankLineText(const StoredBankLine& line)
{
    const QString start = dateText(line.data.day) + u" · "_s + moneyText(line.data.amount);
    return line.data.name.isEmpty() ? start : start + u" · "_s + line.data.name;
}

} // namespace tegoed::ui
