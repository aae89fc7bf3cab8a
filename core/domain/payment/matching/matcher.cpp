#include "core/domain/payment/matching/matcher.h"

#include "core/base/thread_team.h"
#include "core/domain/payment/matching/matcher_parts.h"

#include <algorithm>
#include <array>
#include <atomic>
#include <bit>
#include <bitset>
#include <tuple>

namespace tegoed {

namespace {

std::uint64_t hashOf(QStringView text)
{
    detail::KeyHash hash;
    for (const QChar c : text)
        hash.add(c.unicode());
    return hash.value();
}

std::uint64_t hashOf(const QStringList& words)
{
    detail::KeyHash hash;
    for (const QString& word : words) // Joined, so that "Bouw Groep" is found as "Bouwgroep".
        for (const QChar c : word)
            hash.add(c.unicode());
    return hash.value();
}

} // namespace

Matcher::Matcher(MatchBook book) : m_plans(std::move(book.plans)), m_tolerance(book.tolerance)
{
    m_debtors.reserve(book.debtors.size());
    const auto placeFor = [this](DebtorId id) {
        const auto [place, isNew] = m_placeOfDebtor.add(id.value, static_cast<std::uint32_t>(m_debtors.size()));
        if (isNew)
            m_debtors.push_back({.id = id, .names = {}, .ibans = {}});
        return place;
    };
    m_placeOfDebtor.reserve(book.debtors.size());
    m_byIban.reserve(book.debtors.size());
    m_byName.reserve(book.debtors.size());
    // What texts become takes longer than to put it away, and needs nothing of the others.
    constexpr std::size_t kPiece = 512;
    ThreadTeam team;
    std::vector<std::vector<QStringList>> wordsOf(book.debtors.size());
    team.run(book.debtors.size(), kPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i)
            for (const QString& name : book.debtors[i].names)
                wordsOf[i].push_back(nameWords(name));
    });
    for (std::size_t i = 0; i < book.debtors.size(); ++i) {
        const MatchDebtor& debtor = book.debtors[i];
        const std::uint32_t place = placeFor(debtor.debtor);
        for (QStringList& words : wordsOf[i]) {
            if (!words.isEmpty()) {
                m_byName.add(hashOf(words), place);
                m_debtors[place].names.push_back(std::move(words));
            }
        }
        for (const QString& printed : debtor.ibans) {
            if (const QString iban = normalisedIban(printed); !iban.isEmpty()) {
                m_byIban.add(hashOf(iban), place);
                m_debtors[place].ibans += iban;
            }
        }
    }
    const std::size_t count = book.invoices.size();
    struct Place {
        std::uint32_t debtor = 0;
        std::int32_t due = 0;
        std::int64_t id = 0;
        std::size_t from = 0;
        auto operator<=>(const Place&) const = default;
    };
    std::vector<Place> order(count);
    for (std::size_t i = 0; i < count; ++i)
        order[i] = {placeFor(book.invoices[i].debtor), book.invoices[i].dueDate.dayNumber(), book.invoices[i].invoice.value, i};
    std::sort(order.begin(), order.end());
    struct Keys { NumberKeys number; std::uint64_t reference = 0; };
    std::vector<Keys> keysOf(count); // In that order.
    team.run(count, kPiece, [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            const MatchInvoice& invoice = book.invoices[order[i].from];
            keysOf[i].number = numberKeys(invoice.number);
            if (const QString reference = referenceKeyOf(invoice.paymentReference); !reference.isEmpty())
                keysOf[i].reference = hashOf(reference);
        }
    });
    m_invoices.reserve(count);
    for (const Place& place : order) {
        const Row row = static_cast<Row>(m_invoices.size());
        const NumberKeys& keys = keysOf[row].number;
        m_invoices.push_back({.data = std::move(book.invoices[place.from]), .letters = keys.letters, .debtor = place.debtor});
        const Invoice& invoice = m_invoices.back();
        m_hasClaims = m_hasClaims || invoice.data.hasOpenClaims;
        Debtor& debtor = m_debtors[invoice.debtor];
        if (debtor.invoices++ == 0)
            debtor.firstInvoice = row;
        debtor.openCount += invoice.data.open.minorUnits() > 0;
        if (!keys.letters.isEmpty()) {
            m_shortest = std::min(m_shortest, static_cast<int>(keys.letters.size()));
            m_longest = std::max(m_longest, static_cast<int>(keys.letters.size()));
        }
    }
    // Each index by itself, so that they can be filled beside each other.
    constexpr std::size_t kIndices = 3;
    team.run(kIndices, 1, [&](std::size_t which, std::size_t) {
        if (which == 0) {
            m_byNumber.reserve(count * 2);
            for (Row row = 0; row < count; ++row)
                for (const std::uint64_t key : {keysOf[row].number.exact, keysOf[row].number.plain, keysOf[row].number.digits})
                    if (key != 0)
                        m_byNumber.add(key, row);
        } else if (which == 1) {
            m_byAmount.reserve(count);
            for (Row row = 0; row < count; ++row)
                if (m_invoices[row].data.open.minorUnits() > 0)
                    indexAmount(row);
            indexNamesOfCommonAmounts();
        } else {
            m_byDebtorAmount.reserve(count);
            m_rowOfInvoice.reserve(count);
            m_byReference.reserve(count);
            for (Row row = 0; row < count; ++row) {
                if (m_invoices[row].data.open.minorUnits() > 0)
                    indexDebtorAmount(row);
                m_rowOfInvoice.add(m_invoices[row].data.invoice.value, row);
                if (keysOf[row].reference != 0)
                    m_byReference.add(keysOf[row].reference, row);
            }
        }
    });
    for (std::size_t i = 0; i < m_plans.size(); ++i) {
        m_plansOf[placeFor(m_plans[i].debtor)].push_back(i);
        if (const NumberKeys keys = numberKeys(m_plans[i].number); keys.exact != 0)
            m_byPlan.add(keys.exact, static_cast<Row>(i));
    }
    // Leading zeros and letters may be missing in what a payer writes.
    m_shortest = std::max(1, m_shortest - 4);
}

std::uint64_t Matcher::amountKey(const Money& amount)
{
    detail::KeyHash hash;
    hash.add(static_cast<std::uint64_t>(amount.minorUnits()));
    // Its letters as they lie there: this is asked several times for each line, and a text of them would be fetched from memory.
    for (const char letter : std::bit_cast<std::array<char, 3>>(amount.currency()))
        hash.add(static_cast<unsigned char>(letter));
    return hash.value();
}

std::uint64_t Matcher::amountKey(std::uint32_t debtor, const Money& amount)
{
    return detail::KeyHash().add(amountKey(amount)).add(debtor).value();
}

void Matcher::indexAmount(Row row)
{
    Invoice& invoice = m_invoices[row];
    invoice.amountPlace = m_byAmount.add(amountKey(invoice.data.open), row);
}

void Matcher::indexDebtorAmount(Row row)
{
    Invoice& invoice = m_invoices[row];
    invoice.debtorAmountPlace = m_byDebtorAmount.add(amountKey(invoice.debtor, invoice.data.open), row);
}

void Matcher::indexNamesOfCommonAmounts()
{
    std::vector<std::uint64_t> ends; // Of one debtor, whose invoices stand together.
    std::optional<std::uint32_t> whose;
    for (Row row = 0; row < m_invoices.size(); ++row) {
        const Invoice& invoice = m_invoices[row];
        if (invoice.data.open.minorUnits() <= 0)
            continue;
        const std::uint64_t amount = amountKey(invoice.data.open);
        if (m_byAmount.count(amount) <= kMostOfAnAmount)
            continue;
        if (whose != invoice.debtor) {
            whose = invoice.debtor;
            ends.clear();
            for (const QStringList& name : m_debtors[invoice.debtor].names)
                for (const std::uint64_t key : nameEnds(name))
                    ends.push_back(key);
        }
        for (const std::uint64_t key : ends)
            m_byNameAndAmount.add(detail::KeyHash().add(amount).add(key).value(), row);
    }
}

bool Matcher::isOpen(Row row, const Money& amount) const
{
    return m_invoices[row].data.open == amount;
}

void Matcher::take(const MatchCandidate& candidate)
{
    for (const MatchPart& part : candidate.parts) {
        const std::optional<Row> found = m_rowOfInvoice.find(part.invoice.value);
        if (!found || m_invoices[*found].data.open.minorUnits() <= 0)
            continue;
        Invoice& invoice = m_invoices[*found];
        // What is paid must not be passed again and again by every later line of that amount.
        m_byAmount.remove(amountKey(invoice.data.open), invoice.amountPlace);
        m_byDebtorAmount.remove(amountKey(invoice.debtor, invoice.data.open), invoice.debtorAmountPlace);
        invoice.data.open -= part.amount;
        if (invoice.data.open.minorUnits() > 0) {
            indexAmount(*found);
            indexDebtorAmount(*found);
        } else {
            --m_debtors[invoice.debtor].openCount;
        }
    }
}

std::optional<std::uint32_t> Matcher::placeOf(DebtorId debtor) const
{
    return m_placeOfDebtor.find(debtor.value);
}

// --- What a receipt says ---------------------------------------------------------------------------------------------

void Matcher::findReferences(Evidence& e) const
{
    const auto look = [&](const QString& key) {
        bool found = false;
        m_byReference.each(hashOf(key), [&](Row row) {
            found = referenceKeyOf(m_invoices[row].data.paymentReference) == key;
            if (found && sameCurrency(m_invoices[row].data.open, e.receipt.amount)
                && std::find(e.references.begin(), e.references.end(), row) == e.references.end())
                e.references.push_back(row);
            return e.references.size() < kMostHits;
        });
        return found;
    };
    bool anyRight = false;
    QStringList given = e.receipt.references;
    given += referencesIn(e.receipt.text);
    for (const QString& printed : given) {
        const QString key = referenceKeyOf(printed);
        if (key.isEmpty())
            continue;
        const bool isRight = hasRightCheckDigits(key);
        anyRight = anyRight || isRight;
        if (isRight)
            look(key);
        e.hasWrongReference = e.hasWrongReference || (!isRight && looksStructured(printed));
    }
    e.hasWrongReference = e.hasWrongReference && !anyRight;
}

void Matcher::findNumbers(Evidence& e) const
{
    std::vector<Hit> hits;
    const auto collect = [&](const Remittance& words) {
        for (const NumberStretch& stretch : words.stretches(m_shortest, m_longest)) {
            QString text;
            std::size_t ofThis = 0;
            const auto add = [&](Row row) {
                if (text.isEmpty())
                    text = words.textOf(stretch);
                const Invoice& invoice = m_invoices[row];
                if (!sameCurrency(invoice.data.open, e.receipt.amount))
                    return true;
                const bool isExact = invoice.letters == text;
                if (!isExact && !isSameWithout(invoice.letters, text))
                    return true;
                for (Hit& hit : hits) {
                    if (hit.row == row) {
                        if (stretch.end - stretch.begin > hit.end - hit.begin || (isExact && !hit.isExact))
                            hit = {row, stretch.begin, stretch.end, isExact};
                        return true;
                    }
                }
                hits.push_back({row, stretch.begin, stretch.end, isExact});
                return ++ofThis < kMostHits && hits.size() < 4 * kMostHits;
            };
            m_byNumber.each(stretch.exact, add);
            if (stretch.plain != stretch.exact)
                m_byNumber.each(stretch.plain, add);
            m_byPlan.each(stretch.exact, [&](Row plan) {
                e.plan = plan;
                return false;
            });
        }
        // "2026-0101" also holds "2026": what lies inside a longer number is no number of its own. An exact one goes first.
        std::vector<Hit> kept;
        for (const Hit& hit : hits) {
            const bool isInside = std::any_of(hits.begin(), hits.end(), [&](const Hit& other) {
                const bool covers = other.begin <= hit.begin && hit.end <= other.end;
                const bool isLonger = other.end - other.begin > hit.end - hit.begin;
                const bool isBetter = other.begin == hit.begin && other.end == hit.end && other.isExact && !hit.isExact;
                return &other != &hit && ((covers && isLonger) || isBetter);
            });
            if (!isInside)
                kept.push_back(hit);
        }
        for (const Hit& hit : kept)
            if (std::none_of(e.numbers.begin(), e.numbers.end(), [&](const Hit& there) { return there.row == hit.row; }))
                e.numbers.push_back(hit);
        hits.clear();
    };
    if (m_longest == 0 && m_plans.empty())
        return;
    collect(e.words);
    findTails(e);
    for (const QString& reference : e.receipt.references)
        collect(Remittance(reference));
}

/// "2026-0101, 0102 en 0103": what follows a number may be the end of the next.
void Matcher::findTails(Evidence& e) const
{
    if (e.numbers.empty())
        return;
    const std::vector<Hit> heads = e.numbers;
    for (const Hit& head : heads) {
        const QString& letters = m_invoices[head.row].letters;
        for (qsizetype at = head.end; at < e.words.pieces() && at < head.end + 16; ++at) {
            const QStringView tail = e.words.piece(at);
            if (!e.words.isDigits(at) || tail.size() < 2 || tail.size() >= letters.size() || !letters.back().isDigit())
                continue;
            if (std::any_of(heads.begin(), heads.end(), [&](const Hit& hit) { return hit.begin <= at && at < hit.end; }))
                break;
            const QString guess = letters.left(letters.size() - tail.size()) + tail;
            m_byNumber.each(hashOf(guess), [&](Row row) {
                const Invoice& invoice = m_invoices[row];
                if (invoice.letters != guess || invoice.debtor != m_invoices[head.row].debtor
                    || !sameCurrency(invoice.data.open, e.receipt.amount))
                    return true;
                if (std::none_of(e.numbers.begin(), e.numbers.end(), [&](const Hit& hit) { return hit.row == row; }))
                    e.numbers.push_back({row, at, at + 1, false});
                return false;
            });
        }
    }
}

void Matcher::findPayer(Evidence& e) const
{
    if (!e.iban.isEmpty()) {
        m_byIban.each(hashOf(e.iban), [&](std::uint32_t debtor) {
            if (m_debtors[debtor].ibans.contains(e.iban))
                e.ofIban.push_back(debtor);
            return e.ofIban.size() < kMostHits;
        });
    }
    if (!e.name.isEmpty()) {
        m_byName.each(hashOf(e.name), [&](std::uint32_t debtor) {
            const auto& names = m_debtors[debtor].names;
            if (std::any_of(names.begin(), names.end(), [&](const QStringList& n) { return nameLikeness(n, e.name) == NameLikeness::Same; })
                && std::find(e.ofName.begin(), e.ofName.end(), debtor) == e.ofName.end())
                e.ofName.push_back(debtor);
            return e.ofName.size() < kMostHits;
        });
    }
}

Matcher::Evidence Matcher::evidenceOf(const MatchReceipt& receipt) const
{
    Evidence e(receipt);
    if (receipt.amount.minorUnits() > 0) {
        findReferences(e);
        findNumbers(e);
        findPayer(e);
    }
    return e;
}

Matcher::Payer Matcher::payerOf(const Evidence& e, std::uint32_t debtor) const
{
    const auto has = [debtor](const std::vector<std::uint32_t>& list) { return std::find(list.begin(), list.end(), debtor) != list.end(); };
    if (has(e.ofIban))
        return Payer::Known;
    if (has(e.ofName))
        return Payer::SameName;
    if (!e.ofIban.empty() || !e.ofName.empty())
        return Payer::SomebodyElse;
    if (e.name.isEmpty())
        return Payer::NotSaid;
    const auto isAlike = [&] {
        return std::any_of(m_debtors[debtor].names.begin(), m_debtors[debtor].names.end(), [&](const QStringList& name) {
            ++detail::looksOfThread;
            return nameLikeness(name, e.name) != NameLikeness::Different;
        });
    };
    return e.isAlike(debtor, isAlike) ? Payer::AlikeName : Payer::Different;
}

bool Matcher::agrees(const Evidence& e, std::uint32_t debtor) const
{
    const Payer payer = payerOf(e, debtor);
    return payer == Payer::Known || payer == Payer::SameName || payer == Payer::AlikeName;
}

void Matcher::addPayerReasons(const Evidence& e, MatchCandidate& candidate) const
{
    const auto place = placeOf(candidate.debtor);
    if (!place)
        return;
    switch (payerOf(e, *place)) {
    case Payer::Known:
        candidate.reasons.push_back(MatchReason::KnownIban);
        if (std::find(e.ofName.begin(), e.ofName.end(), *place) != e.ofName.end())
            candidate.reasons.push_back(MatchReason::Name);
        break;
    case Payer::SameName: candidate.reasons.push_back(MatchReason::Name); break;
    case Payer::AlikeName: candidate.reasons.push_back(MatchReason::NameAlike); break;
    case Payer::SomebodyElse: candidate.reasons.push_back(MatchReason::OtherDebtor); break;
    case Payer::NotSaid:
    case Payer::Different: break;
    }
}

// --- Amounts ---------------------------------------------------------------------------------------------------------

std::vector<Matcher::Row> Matcher::openRows(std::uint32_t debtor, Currency currency, std::size_t most) const
{
    // Paid ones lie between them, so this looks at a bounded number as well.
    constexpr Row kMostLookedAt = 512;
    std::vector<Row> rows;
    const Debtor& owner = m_debtors[debtor];
    const Row end = owner.firstInvoice + std::min(owner.invoices, kMostLookedAt);
    for (Row row = owner.firstInvoice; row < end && rows.size() < most; ++row) {
        ++detail::looksOfThread;
        const Money& open = m_invoices[row].data.open;
        if (open.minorUnits() > 0 && open.currency() == currency)
            rows.push_back(row);
    }
    return rows;
}

std::vector<Matcher::Row> Matcher::exactRows(std::uint32_t debtor, const Money& amount) const
{
    std::vector<Row> rows;
    m_byDebtorAmount.each(amountKey(debtor, amount), [&](Row row) {
        if (m_invoices[row].debtor == debtor && isOpen(row, amount) && std::find(rows.begin(), rows.end(), row) == rows.end())
            rows.push_back(row);
        return rows.size() < kMostHits;
    });
    std::sort(rows.begin(), rows.end()); // Oldest due date first.
    return rows;
}

Money Matcher::openOf(const std::vector<Row>& rows, Currency currency) const
{
    Money sum(0, currency);
    for (const Row row : rows)
        sum += m_invoices[row].data.open;
    return sum;
}

/// Divides the amount over the rows in their order.
MatchCandidate Matcher::candidateOf(std::uint32_t debtor, const Money& amount, const std::vector<Row>& rows) const
{
    constexpr std::size_t kUsualReasons = 6;
    MatchCandidate candidate{.debtor = m_debtors[debtor].id, .parts = {}, .rest = amount, .reasons = {}};
    candidate.parts.reserve(rows.size());
    candidate.reasons.reserve(kUsualReasons);
    for (const Row row : rows) {
        const Money& open = m_invoices[row].data.open;
        const Money part(std::min(open.minorUnits(), candidate.rest.minorUnits()), amount.currency());
        if (part.minorUnits() <= 0)
            continue;
        candidate.parts.push_back({m_invoices[row].data.invoice, part});
        candidate.rest -= part;
    }
    return candidate;
}

std::optional<MatchReason> Matcher::shortOf(const Money& open, const Money& amount) const
{
    const std::int64_t missing = open.minorUnits() - amount.minorUnits();
    if (missing <= 0)
        return std::nullopt;
    const auto discount = scaled(open, m_tolerance.discountPpm, 1'000'000, Rounding::HalfUp);
    if (discount && missing <= discount->minorUnits())
        return MatchReason::Discount;
    if (missing <= m_tolerance.bankCostsMinor && missing * 4 < open.minorUnits())
        return MatchReason::BankCosts;
    return std::nullopt;
}

bool Matcher::anyClaims(const MatchCandidate& candidate) const
{
    return m_hasClaims && std::any_of(candidate.parts.begin(), candidate.parts.end(), [&](const MatchPart& part) {
        const auto row = m_rowOfInvoice.find(part.invoice.value);
        return row && m_invoices[*row].data.hasOpenClaims;
    });
}

bool Matcher::hasNumberAlike(const Evidence& e, Row row) const
{
    constexpr qsizetype kShortest = 4;
    const QString& letters = m_invoices[row].letters;
    if (letters.size() < kShortest)
        return false;
    const QStringList& written = e.numbersWritten();
    detail::looksOfThread += static_cast<std::uint64_t>(written.size());
    return std::any_of(written.begin(), written.end(), [&](const QString& text) { return editDistance(text, letters, 1) <= 1; });
}

MatchProposal Matcher::match(const MatchReceipt& receipt) const
{
    const std::uint64_t before = detail::looksOfThread;
    MatchProposal proposal = proposalOf(evidenceOf(receipt));
    m_looks += detail::looksOfThread - before;
    return proposal;
}

MatchProposal Matcher::proposalOf(const Evidence& e) const
{
    MatchProposal proposal;
    proposal.best.rest = e.receipt.amount;
    if (e.receipt.amount.minorUnits() <= 0)
        return proposal;
    for (const auto rule : {&Matcher::byReference, &Matcher::byNumber, &Matcher::byPlan, &Matcher::byPayer, &Matcher::byAmount}) {
        std::optional<Answer> answer = (this->*rule)(e);
        if (!answer)
            continue;
        addPayerReasons(e, answer->candidate);
        if (anyClaims(answer->candidate)) {
            answer->candidate.reasons.push_back(MatchReason::ClaimsOpen);
            answer->certainty = std::max(answer->certainty, Certainty::Proposed);
        }
        if (e.hasWrongReference) {
            answer->candidate.reasons.push_back(MatchReason::ReferenceWrong);
            answer->certainty = std::max(answer->certainty, Certainty::Proposed);
        }
        proposal.certainty = answer->certainty;
        proposal.best = std::move(answer->candidate);
        if (proposal.certainty != Certainty::Certain)
            addOthers(e, proposal);
        if (proposal.best.has(MatchReason::ClaimsOpen))
            splitBothWays(e.receipt.amount, proposal);
        return proposal;
    }
    proposal.best = unknownOf(e);
    addOthers(e, proposal);
    return proposal;
}

// --- Many receipts ---------------------------------------------------------------------------------------------------

/// Debtors whose open items changed, and amounts of which there are more or fewer open invoices: as bits of what is hashed, so that
/// now and then another one seems to be among them.
struct Matcher::Taken {
    static constexpr std::size_t kBits = 1 << 16;
    std::bitset<kBits> debtors, amounts;
    bool any = false;
};

void Matcher::take(const MatchCandidate& candidate, Taken& taken)
{
    const auto note = [&] {
        for (const MatchPart& part : candidate.parts) {
            if (const std::optional<Row> row = m_rowOfInvoice.find(part.invoice.value)) {
                taken.debtors.set(m_invoices[*row].debtor % Taken::kBits);
                taken.amounts.set(amountKey(m_invoices[*row].data.open) % Taken::kBits);
                taken.any = true;
            }
        }
    };
    note();
    take(candidate);
    note();
}

/// Whether what was taken may change what the evidence leads to. The rules look at nothing but invoices that have the amount,
/// those the receipt names, and those of their debtors and of the payer.
bool Matcher::mayDiffer(const Evidence& e, const Taken& taken) const
{
    if (taken.amounts[amountKey(e.receipt.amount) % Taken::kBits])
        return true;
    const auto isTaken = [&](std::uint32_t debtor) { return taken.debtors[debtor % Taken::kBits]; };
    const auto isRowOfTaken = [&](Row row) { return isTaken(m_invoices[row].debtor); };
    const auto isHitOfTaken = [&](const Hit& hit) { return isRowOfTaken(hit.row); };
    if (std::any_of(e.references.begin(), e.references.end(), isRowOfTaken) || std::any_of(e.numbers.begin(), e.numbers.end(), isHitOfTaken)
        || std::any_of(e.ofIban.begin(), e.ofIban.end(), isTaken) || std::any_of(e.ofName.begin(), e.ofName.end(), isTaken))
        return true;
    return !m_plans.empty() && taken.any; // A plan may hold invoices of several debtors; there are few.
}

std::vector<MatchProposal> matchAll(Matcher& matcher, const std::vector<MatchReceipt>& receipts)
{
    // In stretches: each receipt is matched with the book as it is when the stretch begins, all at once; then they are gone through
    // in order, and what an earlier one took something from is decided again. Of a large book that is hardly any.
    constexpr std::size_t kStretch = 512, kPiece = 8;
    std::vector<MatchProposal> proposals(receipts.size());
    std::vector<std::optional<Matcher::Evidence>> evidence(std::min(kStretch, receipts.size())); // Of one stretch, until the next one's takes its place.
    ThreadTeam team;
    for (std::size_t from = 0; from < receipts.size(); from += kStretch) {
        const std::size_t count = std::min(kStretch, receipts.size() - from);
        std::atomic<std::uint64_t> looks = 0;
        team.run(count, kPiece, [&](std::size_t begin, std::size_t end) {
            const std::uint64_t before = detail::looksOfThread;
            for (std::size_t i = begin; i < end; ++i) {
                evidence[i].emplace(matcher.evidenceOf(receipts[from + i]));
                proposals[from + i] = matcher.proposalOf(*evidence[i]);
            }
            looks += detail::looksOfThread - before;
        });
        const std::uint64_t before = detail::looksOfThread;
        Matcher::Taken taken;
        for (std::size_t i = 0; i < count; ++i) {
            MatchProposal& proposal = proposals[from + i];
            if (matcher.mayDiffer(*evidence[i], taken))
                proposal = matcher.proposalOf(*evidence[i]);
            if (proposal.certainty == Certainty::Certain)
                matcher.take(proposal.best, taken);
        }
        matcher.m_looks += looks + detail::looksOfThread - before;
    }
    return proposals;
}

} // namespace tegoed
