#pragma once

#include "core/domain/payment/matching/hash_index.h"
#include "core/domain/payment/matching/match_types.h"
#include "core/domain/payment/matching/remittance.h"

#include <optional>
#include <unordered_map>

namespace tegoed {

/// Finds out what receipts pay. Pure; everything is looked up, so that twice the book or twice the lines is twice the work.
///
/// Order of the rules: structured reference → invoice number, cross-checked with payer or amount → number of a plan → known
/// account (else the same name): one invoice of that amount, the plan's next part, all or some that add up, short by costs or
/// discount, part, too much → amount with a number or name almost right. *Certain* takes two things that agree of their own:
/// the amount alone never does (failures H1, H2), and a number that belongs to somebody else and another amount counts for
/// nothing.
class Matcher {
public:
    explicit Matcher(MatchBook book);

    MatchProposal match(const MatchReceipt& receipt) const;
    /// The candidate was booked, or is going to be: what it pays is not there for the receipts after it.
    void take(const MatchCandidate& candidate);
    /// How often an index was asked and a row, name or number looked at so far: the work, whatever the machine. Counted without a
    /// lock: a matcher belongs to one thread (`matchAll` lends it to others while nothing changes).
    std::uint64_t looks() const { return m_looks; }

private:
    using Row = std::uint32_t;
    struct Invoice {
        MatchInvoice data;
        QString letters; ///< Of the number, see NumberKeys.
        std::uint32_t debtor = 0;
        std::uint32_t amountPlace = 0, debtorAmountPlace = 0; ///< In the indices, while something is open.
    };
    struct Debtor {
        DebtorId id;
        std::vector<QStringList> names;
        QStringList ibans;
        Row firstInvoice = 0, invoices = 0;
        std::int64_t openCount = 0;
    };
    enum class Payer { Known, SameName, AlikeName, NotSaid, Different, SomebodyElse };
    struct Hit { Row row; qsizetype begin, end; bool isExact; };
    struct Evidence; ///< What a receipt says (matcher.cpp).
    struct Answer { Certainty certainty; MatchCandidate candidate; };
    struct Taken; ///< What was taken since a proposal was made (matcher.cpp).

    static std::uint64_t amountKey(const Money& amount);
    static std::uint64_t amountKey(std::uint32_t debtor, const Money& amount);
    void indexAmount(Row row);
    void indexDebtorAmount(Row row);
    void indexNamesOfCommonAmounts();
    bool isOpen(Row row, const Money& amount) const;
    Evidence evidenceOf(const MatchReceipt& receipt) const;
    MatchProposal proposalOf(const Evidence& e) const;
    void take(const MatchCandidate& candidate, Taken& taken);
    bool mayDiffer(const Evidence& e, const Taken& taken) const;
    friend std::vector<MatchProposal> matchAll(Matcher& matcher, const std::vector<MatchReceipt>& receipts);
    void findReferences(Evidence& e) const;
    void findNumbers(Evidence& e) const;
    void findTails(Evidence& e) const;
    void findPayer(Evidence& e) const;
    Payer payerOf(const Evidence& e, std::uint32_t debtor) const;
    bool agrees(const Evidence& e, std::uint32_t debtor) const;
    void addPayerReasons(const Evidence& e, MatchCandidate& candidate) const;

    std::optional<Answer> byReference(const Evidence& e) const;
    std::optional<Answer> byNumber(const Evidence& e) const;
    std::optional<Answer> byNumberOf(const Evidence& e, std::uint32_t debtor, const std::vector<Hit>& hits) const;
    std::optional<Answer> byPlan(const Evidence& e) const;
    std::optional<Answer> byPayer(const Evidence& e) const;
    std::optional<Answer> fitOf(const Evidence& e, std::uint32_t debtor) const;
    std::optional<Answer> byAmount(const Evidence& e) const;
    std::vector<Row> rowsToCompare(const Evidence& e) const;
    MatchCandidate unknownOf(const Evidence& e) const;
    void addOthers(const Evidence& e, MatchProposal& proposal) const;
    std::optional<MatchCandidate> claimsFirst(const MatchCandidate& candidate, const Money& amount) const;
    void splitBothWays(const Money& amount, MatchProposal& proposal) const;

    MatchCandidate candidateOf(std::uint32_t debtor, const Money& amount, const std::vector<Row>& rows) const;
    std::vector<Row> openRows(std::uint32_t debtor, Currency currency, std::size_t most) const;
    std::vector<Row> exactRows(std::uint32_t debtor, const Money& amount) const;
    Money openOf(const std::vector<Row>& rows, Currency currency) const;
    std::optional<MatchReason> shortOf(const Money& open, const Money& amount) const;
    bool hasNumberAlike(const Evidence& e, Row row) const;
    bool anyClaims(const MatchCandidate& candidate) const;
    std::optional<std::uint32_t> placeOf(DebtorId debtor) const;

    std::vector<Invoice> m_invoices; ///< By debtor, due date, id.
    std::vector<Debtor> m_debtors;
    std::vector<MatchPlan> m_plans;
    MatchTolerance m_tolerance;
    detail::IdIndex m_placeOfDebtor, m_rowOfInvoice;
    bool m_hasClaims = false; ///< Any invoice has open claims.
    mutable std::uint64_t m_looks = 0;
    std::unordered_map<std::uint32_t, std::vector<std::size_t>> m_plansOf;
    detail::HashIndex m_byNumber, m_byReference, m_byAmount, m_byDebtorAmount, m_byIban, m_byName, m_byPlan;
    detail::HashIndex m_byNameAndAmount; ///< Of amounts that many invoices have: the ends of the debtor's words, and the amount.
    int m_shortest = 64, m_longest = 0; ///< Letters and digits of the numbers.
};

/// All receipts of a statement, in order. What a certain one pays is gone for those after it. Uses the processors of the machine;
/// what it proposes does not depend on how many there are.
std::vector<MatchProposal> matchAll(Matcher& matcher, const std::vector<MatchReceipt>& receipts);

} // namespace tegoed
