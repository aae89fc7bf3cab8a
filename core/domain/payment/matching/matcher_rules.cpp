#include "core/domain/payment/matching/matcher_parts.h"
#include "core/domain/payment/matching/subset_sum.h"

#include <algorithm>
#include <map>

namespace tegoed {

namespace {

constexpr std::size_t kMostInSum = 24;   ///< Open items of one payer that are tried in sums.
constexpr std::size_t kMostListed = 256; ///< … that are summed or divided over.

void addReasons(MatchCandidate& candidate, std::initializer_list<MatchReason> reasons)
{
    candidate.reasons.insert(candidate.reasons.end(), reasons);
}

} // namespace

/// A structured reference with right check digits is hardly ever somebody else's by accident; still, the amount or the payer has
/// to agree before it is certain (failures H1).
std::optional<Matcher::Answer> Matcher::byReference(const Evidence& e) const
{
    if (e.references.empty())
        return std::nullopt;
    const Money& amount = e.receipt.amount;
    // Several debtors with one reference: the one whose invoice has the amount, else the one who paid.
    std::uint32_t debtor = m_invoices[e.references.front()].debtor;
    bool isContested = false;
    for (const Row row : e.references) {
        const std::uint32_t other = m_invoices[row].debtor;
        if (other == debtor)
            continue;
        isContested = true;
        if ((isOpen(row, amount) && exactRows(debtor, amount).empty()) || (!agrees(e, debtor) && agrees(e, other)))
            debtor = other;
    }
    std::vector<Row> rows, exact;
    for (const Row row : e.references) {
        if (m_invoices[row].debtor != debtor || m_invoices[row].data.open.minorUnits() <= 0)
            continue;
        rows.push_back(row);
        if (isOpen(row, amount))
            exact.push_back(row);
    }
    std::sort(rows.begin(), rows.end());
    const auto answer = [&](Certainty certainty, MatchCandidate candidate, std::initializer_list<MatchReason> reasons) {
        candidate.reasons.insert(candidate.reasons.begin(), MatchReason::StructuredReference);
        addReasons(candidate, reasons);
        if (isContested) {
            certainty = std::max(certainty, Certainty::Proposed);
            candidate.reasons.push_back(MatchReason::SeveralFit);
        }
        return Answer{certainty, std::move(candidate)};
    };
    if (rows.empty())
        return answer(Certainty::Proposed, candidateOf(debtor, amount, {}), {MatchReason::AlreadyPaid});
    // A number that says something else than the reference: a person looks.
    const bool isContradicted = std::any_of(e.numbers.begin(), e.numbers.end(), [&](const Hit& hit) {
        return hit.isExact && m_invoices[hit.row].debtor != debtor && m_invoices[hit.row].letters.size() >= 6;
    });
    const Certainty sure = isContradicted ? Certainty::Proposed : Certainty::Certain;
    if (exact.size() == 1)
        return answer(sure, candidateOf(debtor, amount, exact), {MatchReason::Amount});
    if (exact.size() > 1)
        return answer(Certainty::Proposed, candidateOf(debtor, amount, exact), {MatchReason::Amount, MatchReason::SeveralFit});
    for (const Hit& hit : e.numbers)
        if (m_invoices[hit.row].debtor == debtor && std::find(rows.begin(), rows.end(), hit.row) == rows.end()
            && m_invoices[hit.row].data.open.minorUnits() > 0)
            rows.push_back(hit.row);
    const Money open = openOf(rows, amount.currency());
    if (open == amount)
        return answer(sure, candidateOf(debtor, amount, rows), {MatchReason::SumOfInvoices});
    const Payer payer = payerOf(e, debtor);
    if (amount.minorUnits() < open.minorUnits()) {
        if (const auto why = shortOf(open, amount))
            return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {*why, MatchReason::PartPayment});
        const bool isSure = rows.size() == 1 && (payer == Payer::Known || payer == Payer::SameName) && exactRows(debtor, amount).empty();
        return answer(isSure ? sure : Certainty::Proposed, candidateOf(debtor, amount, rows), {MatchReason::PartPayment});
    }
    // More than it: together with another one?
    const std::vector<Row> others = exactRows(debtor, amount - open);
    const auto other = std::find_if(others.begin(), others.end(), [&](Row row) { return std::find(rows.begin(), rows.end(), row) == rows.end(); });
    if (other != others.end()) {
        rows.push_back(*other);
        return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {MatchReason::SumOfInvoices});
    }
    return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {MatchReason::Overpayment});
}

std::optional<Matcher::Answer> Matcher::byNumber(const Evidence& e) const
{
    if (e.numbers.empty())
        return std::nullopt;
    std::map<std::uint32_t, std::vector<Hit>> byDebtor;
    for (const Hit& hit : e.numbers)
        byDebtor[m_invoices[hit.row].debtor].push_back(hit);
    std::vector<Answer> answers;
    for (const auto& [debtor, hits] : byDebtor)
        if (auto answer = byNumberOf(e, debtor, hits))
            answers.push_back(std::move(*answer));
    if (answers.empty())
        return std::nullopt;
    const auto weight = [&](const Answer& answer) {
        return std::tuple(static_cast<int>(answer.certainty), answer.candidate.has(MatchReason::Amount) ? 0 : 1,
                          agrees(e, *placeOf(answer.candidate.debtor)) ? 0 : 1, -static_cast<int>(answer.candidate.parts.size()));
    };
    std::stable_sort(answers.begin(), answers.end(), [&](const Answer& a, const Answer& b) { return weight(a) < weight(b); });
    if (answers.size() > 1) {
        const bool tie = answers[0].certainty == Certainty::Certain || std::get<2>(weight(answers[0])) == std::get<2>(weight(answers[1]));
        answers[0].certainty = std::max(answers[0].certainty, Certainty::Proposed);
        if (tie)
            answers[0].candidate.reasons.push_back(MatchReason::SeveralFit);
    }
    return std::move(answers.front());
}

std::optional<Matcher::Answer> Matcher::byNumberOf(const Evidence& e, std::uint32_t debtor, const std::vector<Hit>& hits) const
{
    constexpr qsizetype kTelling = 5; // a shorter number is a house, a day, an article
    const Money& amount = e.receipt.amount;
    const Payer payer = payerOf(e, debtor);
    const bool payerAgrees = agrees(e, debtor);
    std::vector<Row> rows, exact;
    bool allStrong = true;
    for (const Hit& hit : hits) {
        if (m_invoices[hit.row].data.open.minorUnits() <= 0)
            continue;
        rows.push_back(hit.row);
        if (isOpen(hit.row, amount))
            exact.push_back(hit.row);
        allStrong = allStrong && hit.isExact && m_invoices[hit.row].letters.size() >= kTelling;
    }
    std::sort(rows.begin(), rows.end());
    const auto answer = [](Certainty certainty, MatchCandidate candidate, std::initializer_list<MatchReason> reasons) {
        candidate.reasons.push_back(MatchReason::InvoiceNumber);
        addReasons(candidate, reasons);
        return Answer{certainty, std::move(candidate)};
    };
    if (rows.empty()) { // Paid already. Does the amount say that another one is meant?
        if (!payerAgrees || !exactRows(debtor, amount).empty())
            return std::nullopt;
        return answer(Certainty::Proposed, candidateOf(debtor, amount, {}), {MatchReason::AlreadyPaid});
    }
    const Money open = openOf(rows, amount.currency());
    if (open == amount || exact.size() == 1) {
        const bool isWhole = open == amount;
        // How many other open invoices have this very amount: with many, a slip in the number hits one of them.
        std::size_t alike = 0;
        m_byAmount.each(amountKey(amount), [&](Row row) { return !isOpen(row, amount) || ++alike < 3; });
        bool isSure = isWhole && payer != Payer::SomebodyElse;
        if (payerAgrees)
            isSure = isSure && (allStrong || payer == Payer::Known || payer == Payer::SameName);
        else
            isSure = isSure && allStrong && (payer == Payer::NotSaid || rows.size() > 1 || alike < 2);
        return answer(isSure ? Certainty::Certain : Certainty::Proposed, candidateOf(debtor, amount, isWhole ? rows : exact),
                      {rows.size() > 1 && isWhole ? MatchReason::SumOfInvoices : MatchReason::Amount});
    }
    // Another debtor and another amount: the number counts for nothing. Somebody the book does not know may pay a part, when
    // the number is long enough to be no accident.
    const bool isLong = std::all_of(rows.begin(), rows.end(), [&](Row row) { return m_invoices[row].letters.size() >= kTelling + 2; });
    if (!payerAgrees && !(allStrong && (payer == Payer::NotSaid || (payer == Payer::Different && isLong))))
        return std::nullopt;
    if (amount.minorUnits() < open.minorUnits()) {
        if (!allStrong && !exactRows(debtor, amount).empty())
            return std::nullopt; // Half a number against a whole amount of the same debtor.
        if (const auto why = shortOf(open, amount))
            return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {*why, MatchReason::PartPayment});
        return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {MatchReason::PartPayment});
    }
    const std::vector<Row> others = exactRows(debtor, amount - open);
    const auto other = std::find_if(others.begin(), others.end(), [&](Row row) { return std::find(rows.begin(), rows.end(), row) == rows.end(); });
    if (other != others.end()) {
        rows.push_back(*other);
        return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {MatchReason::SumOfInvoices});
    }
    return answer(Certainty::Proposed, candidateOf(debtor, amount, rows), {MatchReason::Overpayment});
}

std::optional<Matcher::Answer> Matcher::byPlan(const Evidence& e) const
{
    if (!e.plan || !sameCurrency(m_plans[*e.plan].nextOpen, e.receipt.amount))
        return std::nullopt;
    const MatchPlan& plan = m_plans[*e.plan];
    std::vector<Row> rows;
    for (const InvoiceId invoice : plan.invoices)
        if (const auto row = m_rowOfInvoice.find(invoice.value); row && m_invoices[*row].data.open.minorUnits() > 0)
            rows.push_back(*row);
    std::sort(rows.begin(), rows.end());
    const auto debtor = placeOf(plan.debtor);
    if (rows.empty() || !debtor)
        return std::nullopt;
    const bool isNext = plan.nextOpen == e.receipt.amount;
    const bool payerAgrees = agrees(e, *debtor);
    if (!isNext && !payerAgrees)
        return std::nullopt;
    MatchCandidate candidate = candidateOf(*debtor, e.receipt.amount, rows);
    addReasons(candidate, {MatchReason::PlanNumber, isNext ? MatchReason::Instalment : MatchReason::PartPayment});
    return Answer{isNext && payerAgrees ? Certainty::Certain : Certainty::Proposed, std::move(candidate)};
}

/// What of the open items of one payer an amount without number pays; whoever pays is looked at elsewhere.
std::optional<Matcher::Answer> Matcher::fitOf(const Evidence& e, std::uint32_t debtor) const
{
    const Money& amount = e.receipt.amount;
    const auto proposed = [](MatchCandidate candidate, std::initializer_list<MatchReason> reasons) {
        addReasons(candidate, reasons);
        return Answer{Certainty::Proposed, std::move(candidate)};
    };
    if (std::vector<Row> exact = exactRows(debtor, amount); !exact.empty()) {
        if (exact.size() == 1) {
            if (hasNumberAlike(e, exact.front()))
                return proposed(candidateOf(debtor, amount, exact), {MatchReason::NumberAlike, MatchReason::Amount});
            return proposed(candidateOf(debtor, amount, exact), {MatchReason::Amount});
        }
        for (const Row row : exact)
            if (hasNumberAlike(e, row))
                return proposed(candidateOf(debtor, amount, {row}), {MatchReason::NumberAlike, MatchReason::Amount});
        return proposed(candidateOf(debtor, amount, exact), {MatchReason::Amount, MatchReason::SeveralFit, MatchReason::OldestFirst});
    }
    if (const auto plans = m_plansOf.find(debtor); plans != m_plansOf.end()) {
        for (const std::size_t place : plans->second) {
            const MatchPlan& plan = m_plans[place];
            std::vector<Row> rows;
            for (const InvoiceId invoice : plan.invoices)
                if (const auto row = m_rowOfInvoice.find(invoice.value))
                    rows.push_back(*row);
            std::sort(rows.begin(), rows.end());
            if (plan.nextOpen == amount && openOf(rows, amount.currency()).minorUnits() > 0)
                return proposed(candidateOf(debtor, amount, rows), {MatchReason::Instalment});
        }
    }
    const std::vector<Row> rows = openRows(debtor, amount.currency(), kMostListed);
    if (rows.empty())
        return std::nullopt;
    if (rows.size() > 1) {
        if (openOf(rows, amount.currency()) == amount)
            return proposed(candidateOf(debtor, amount, rows), {MatchReason::SumOfInvoices});
        std::vector<Row> overdue;
        for (const Row row : rows)
            if (m_invoices[row].data.dueDate < e.receipt.valueDate)
                overdue.push_back(row);
        if (overdue.size() > 1 && openOf(overdue, amount.currency()) == amount)
            return proposed(candidateOf(debtor, amount, overdue), {MatchReason::SumOfInvoices});
        std::vector<std::int64_t> amounts;
        for (std::size_t i = 0; i < rows.size() && i < kMostInSum; ++i)
            amounts.push_back(m_invoices[rows[i]].data.open.minorUnits());
        if (const auto places = onlySubsetOf(amounts, amount.minorUnits())) {
            std::vector<Row> chosen;
            for (const std::size_t place : *places)
                chosen.push_back(rows[place]);
            return proposed(candidateOf(debtor, amount, chosen), {MatchReason::SumOfInvoices});
        }
    }
    std::vector<Row> nearly;
    for (const Row row : rows)
        if (shortOf(m_invoices[row].data.open, amount))
            nearly.push_back(row);
    if (nearly.size() == 1)
        return proposed(candidateOf(debtor, amount, nearly), {*shortOf(m_invoices[nearly.front()].data.open, amount), MatchReason::PartPayment});
    for (const Row row : rows) // A part, or too much, of the one whose number was nearly written.
        if (e.numbers.empty() && rows.size() <= kMostInSum && hasNumberAlike(e, row))
            return proposed(candidateOf(debtor, amount, {row}),
                            {MatchReason::NumberAlike, amount.minorUnits() < m_invoices[row].data.open.minorUnits() ? MatchReason::PartPayment
                                                                                                                  : MatchReason::Overpayment});
    if (amount.minorUnits() > openOf(rows, amount.currency()).minorUnits())
        return proposed(candidateOf(debtor, amount, rows), {MatchReason::Overpayment});
    if (rows.size() == 1)
        return proposed(candidateOf(debtor, amount, rows), {MatchReason::PartPayment});
    return proposed(candidateOf(debtor, amount, rows), {MatchReason::PartPayment, MatchReason::OldestFirst});
}

std::optional<Matcher::Answer> Matcher::byPayer(const Evidence& e) const
{
    const bool isKnown = !e.ofIban.empty();
    std::vector<std::uint32_t> payers = isKnown ? e.ofIban : e.ofName;
    if (isKnown && payers.size() > 1) { // One account, several debtors: the name may tell.
        std::vector<std::uint32_t> named;
        for (const std::uint32_t debtor : payers)
            if (std::find(e.ofName.begin(), e.ofName.end(), debtor) != e.ofName.end())
                named.push_back(debtor);
        if (named.size() == 1)
            payers = named;
    }
    std::vector<Answer> answers;
    for (const std::uint32_t debtor : payers) {
        auto answer = fitOf(e, debtor);
        if (!answer)
            continue;
        // By its name alone a debtor is known well enough for what fits, not for dividing money over whatever is open.
        const bool fits = !answer->candidate.has(MatchReason::OldestFirst) || answer->candidate.has(MatchReason::Amount);
        const bool isNearly = answer->candidate.has(MatchReason::NumberAlike) || answer->candidate.has(MatchReason::Discount)
            || answer->candidate.has(MatchReason::BankCosts);
        const bool isGuess = !fits || ((answer->candidate.has(MatchReason::Overpayment) || answer->candidate.has(MatchReason::PartPayment)) && !isNearly);
        if ((isKnown && payers.size() == 1) || !isGuess)
            answers.push_back(std::move(*answer));
    }
    if (answers.empty()) {
        if (!isKnown || payers.size() != 1 || m_debtors[payers.front()].openCount > 0)
            return std::nullopt;
        Answer answer{Certainty::Proposed, candidateOf(payers.front(), e.receipt.amount, {})};
        answer.candidate.reasons.push_back(MatchReason::NothingOpen);
        return answer;
    }
    if (answers.size() == 1)
        return std::move(answers.front());
    // Two debtors whom it fits: nobody can know (failures H2). Exactly one of them with the amount: that one.
    std::vector<const Answer*> exact;
    for (const Answer& answer : answers)
        if (answer.candidate.has(MatchReason::Amount))
            exact.push_back(&answer);
    return exact.size() == 1 ? std::optional(*exact.front()) : std::nullopt;
}

/// The open invoices of that amount; of very many, those whose debtor's name has something of the payer's.
std::vector<Matcher::Row> Matcher::rowsToCompare(const Evidence& e) const
{
    std::vector<Row> rows;
    bool areTooMany = false;
    m_byAmount.each(amountKey(e.receipt.amount), [&](Row row) {
        if (isOpen(row, e.receipt.amount))
            rows.push_back(row);
        areTooMany = rows.size() > kMostOfAnAmount;
        return !areTooMany;
    });
    if (!areTooMany)
        return rows;
    rows.clear();
    // The rarest parts of the name first: a common one ("bouw") is shared by more and more debtors as the book grows.
    std::vector<std::pair<std::size_t, std::uint64_t>> keys;
    for (const std::uint64_t end : nameEnds(e.name)) {
        const std::uint64_t key = detail::KeyHash().add(amountKey(e.receipt.amount)).add(end).value();
        if (const std::size_t count = m_byNameAndAmount.count(key); count > 0)
            keys.emplace_back(count, key);
    }
    std::sort(keys.begin(), keys.end());
    for (const auto& [count, key] : keys) {
        if (rows.size() >= kMostOfAnAmount)
            break;
        std::size_t ofThis = 0;
        m_byNameAndAmount.each(key, [&](Row row) {
            if (isOpen(row, e.receipt.amount))
                rows.push_back(row);
            return ++ofThis < kMostHits;
        });
    }
    std::sort(rows.begin(), rows.end());
    rows.erase(std::unique(rows.begin(), rows.end()), rows.end());
    return rows;
}

/// Nobody known pays an amount that is open: a number or a name that is nearly right tells whose.
std::optional<Matcher::Answer> Matcher::byAmount(const Evidence& e) const
{
    struct Found { Row row; bool number, name; };
    std::vector<Found> found;
    for (const Row row : rowsToCompare(e)) {
        const bool name = payerOf(e, m_invoices[row].debtor) == Payer::AlikeName;
        const bool number = hasNumberAlike(e, row);
        if ((name || number) && std::none_of(found.begin(), found.end(), [&](const Found& f) { return f.row == row; }))
            found.push_back({row, number, name});
    }
    if (found.empty())
        return std::nullopt;
    const auto weight = [](const Found& f) { return (f.number ? 1 : 0) + (f.name ? 1 : 0); };
    std::stable_sort(found.begin(), found.end(), [&](const Found& a, const Found& b) { return weight(a) > weight(b); });
    const bool isAlone = found.size() == 1 || weight(found[0]) > weight(found[1]);
    const std::uint32_t debtor = m_invoices[found[0].row].debtor;
    if (!isAlone) {
        const bool oneDebtor = std::all_of(found.begin(), found.end(), [&](const Found& f) {
            return m_invoices[f.row].debtor == debtor || weight(f) < weight(found[0]);
        });
        if (!oneDebtor)
            return std::nullopt;
    }
    MatchCandidate candidate = candidateOf(debtor, e.receipt.amount, {found[0].row});
    if (found[0].number)
        candidate.reasons.push_back(MatchReason::NumberAlike);
    candidate.reasons.push_back(MatchReason::Amount);
    if (!isAlone)
        addReasons(candidate, {MatchReason::SeveralFit, MatchReason::OldestFirst});
    return Answer{Certainty::Proposed, std::move(candidate)};
}

/// Who it perhaps comes from. The amount alone says nothing about that.
MatchCandidate Matcher::unknownOf(const Evidence& e) const
{
    MatchCandidate candidate;
    candidate.rest = e.receipt.amount;
    std::vector<std::uint32_t> perhaps = e.ofIban;
    if (perhaps.empty())
        perhaps = e.ofName;
    if (perhaps.size() == 1) {
        candidate.debtor = m_debtors[perhaps.front()].id;
        addPayerReasons(e, candidate);
    } else if (perhaps.empty() && !e.numbers.empty()) {
        candidate.debtor = m_debtors[m_invoices[e.numbers.front().row].debtor].id;
        candidate.reasons = {MatchReason::InvoiceNumber, MatchReason::OtherDebtor};
    }
    if (perhaps.size() > 1)
        candidate.reasons.push_back(MatchReason::SeveralFit);
    if (e.hasWrongReference)
        candidate.reasons.push_back(MatchReason::ReferenceWrong);
    return candidate;
}

void Matcher::addOthers(const Evidence& e, MatchProposal& proposal) const
{
    constexpr std::size_t kMost = 5;
    const auto add = [&](Row row, MatchReason reason) {
        if (proposal.others.size() >= kMost || m_invoices[row].data.open.minorUnits() <= 0)
            return;
        const auto isSame = [&](const MatchCandidate& there) { // Alone it gets the same of the money, always.
            return there.parts.size() == 1 && there.parts.front().invoice == m_invoices[row].data.invoice;
        };
        if (isSame(proposal.best) || std::any_of(proposal.others.begin(), proposal.others.end(), isSame))
            return;
        MatchCandidate other = candidateOf(m_invoices[row].debtor, e.receipt.amount, {row});
        other.reasons.push_back(reason);
        if (isOpen(row, e.receipt.amount) && reason != MatchReason::Amount)
            other.reasons.push_back(MatchReason::Amount);
        addPayerReasons(e, other);
        proposal.others.reserve(kMost);
        proposal.others.push_back(std::move(other));
    };
    for (const Row row : e.references)
        add(row, MatchReason::StructuredReference);
    for (const Hit& hit : e.numbers)
        add(hit.row, MatchReason::InvoiceNumber);
    for (const std::uint32_t debtor : e.ofIban.empty() ? e.ofName : e.ofIban)
        for (const Row row : exactRows(debtor, e.receipt.amount))
            add(row, MatchReason::Amount);
    std::size_t looked = 0;
    m_byAmount.each(amountKey(e.receipt.amount), [&](Row row) {
        if (isOpen(row, e.receipt.amount))
            add(row, MatchReason::Amount);
        return ++looked < kMost;
    });
}

/// The same money over the same invoices, but their costs and interest first (decision 8). None when no claim gets anything.
std::optional<MatchCandidate> Matcher::claimsFirst(const MatchCandidate& candidate, const Money& amount) const
{
    MatchCandidate split{.debtor = candidate.debtor, .parts = {}, .rest = amount, .reasons = candidate.reasons};
    const auto portion = [&](const Money& open) { return Money(std::min(open.minorUnits(), split.rest.minorUnits()), amount.currency()); };
    for (const MatchPart& part : candidate.parts) {
        for (const MatchClaim& claim : m_invoices[*m_rowOfInvoice.find(part.invoice.value)].data.claims) {
            if (!sameCurrency(claim.open, amount))
                continue;
            const Money given = portion(claim.open);
            if (given.minorUnits() <= 0)
                continue;
            split.claims.push_back({claim.claim, part.invoice, given});
            split.rest -= given;
        }
    }
    if (split.claims.empty())
        return std::nullopt;
    for (const MatchPart& part : candidate.parts) {
        const Money given = portion(m_invoices[*m_rowOfInvoice.find(part.invoice.value)].data.open);
        if (given.minorUnits() <= 0)
            continue;
        split.parts.push_back({part.invoice, given});
        split.rest -= given;
    }
    std::erase_if(split.reasons, [](MatchReason reason) { return reason == MatchReason::Amount || reason == MatchReason::Overpayment; });
    split.reasons.push_back(MatchReason::ClaimsFirst);
    return split;
}

/// The principal alone is likelier what a debtor means to pay, unless the money is exactly principal, costs and interest together.
void Matcher::splitBothWays(const Money& amount, MatchProposal& proposal) const
{
    constexpr std::size_t kMost = 5;
    auto split = claimsFirst(proposal.best, amount);
    if (!split)
        return;
    if (split->rest.isZero() && !proposal.best.rest.isZero())
        std::swap(*split, proposal.best);
    proposal.others.insert(proposal.others.begin(), std::move(*split));
    if (proposal.others.size() > kMost)
        proposal.others.pop_back();
}

} // namespace tegoed
