#include "core/storage/queries/escalation_queries.h"

#include "core/base/progress_share.h"
#include "core/domain/escalation/sequence.h"
#include "core/domain/party/party.h"
#include "core/storage/dialect.h"
#include "core/storage/queries/aging_queries.h"
#include "core/storage/queries/bank_queries.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/family.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/stored_words.h"
#include "core/storage/stores/answer_store.h"
#include "core/storage/stores/step_store.h"

#include <algorithm>
#include <unordered_map>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

namespace {

constexpr std::uint32_t kNone = UINT32_MAX;
constexpr std::int64_t kReportEvery = 16'384;

/// How far the whole reading is when a pass begins, in per cent of its time.
constexpr int kMessagesFrom = 25, kItemsFrom = 40, kMarksFrom = 55, kDebtorsFrom = 65, kRestFrom = 95;

/// Which place an id has: an array where the ids lie close together, as they nearly always do.
class Places {
public:
    void build(const std::vector<std::int64_t>& ids)
    {
        const std::int64_t most = ids.empty() ? 0 : *std::max_element(ids.begin(), ids.end());
        if (most <= static_cast<std::int64_t>(ids.size()) * 16 + 1'000'000)
            m_dense.assign(static_cast<std::size_t>(most) + 1, kNone);
        for (std::size_t i = 0; i < ids.size(); ++i) {
            if (m_dense.empty())
                m_sparse.emplace(ids[i], static_cast<std::uint32_t>(i));
            else
                m_dense[static_cast<std::size_t>(ids[i])] = static_cast<std::uint32_t>(i);
        }
    }
    std::uint32_t of(std::int64_t id) const
    {
        if (!m_dense.empty())
            return id >= 0 && id < static_cast<std::int64_t>(m_dense.size()) ? m_dense[static_cast<std::size_t>(id)] : kNone;
        const auto found = m_sparse.find(id);
        return found == m_sparse.end() ? kNone : found->second;
    }

private:
    std::vector<std::uint32_t> m_dense;
    std::unordered_map<std::int64_t, std::uint32_t> m_sparse;
};

/// The company's day of an instant. The offset is whole hours, so that the hour decides it.
class DayOf {
public:
    std::int32_t operator()(const QString& utc)
    {
        if (utc.isEmpty())
            return kNoDay;
        const QString hour = utc.left(13);
        if (hour != m_hour) {
            m_hour = hour;
            m_day = companyDay(utc).dayNumber();
        }
        return m_day;
    }

private:
    QString m_hour;
    std::int32_t m_day = kNoDay;
};

std::int32_t later(std::int32_t a, std::int32_t b)
{
    return std::max(a, b);
}

std::int32_t dayAt(const Statement& row, int column)
{
    return row.isNull(column) ? kNoDay : static_cast<std::int32_t>(row.integer(column));
}

/// Reads one book, or one debtor of it.
class Reader {
public:
    Reader(Database& database, std::optional<DebtorId> debtor, const Date& today, const Date& dueUntil, Progress& progress)
        : m_database(database), m_only(debtor), m_today(today.dayNumber()), m_until(dueUntil), m_progress(progress)
    {
    }

    Reader(Database& database, std::optional<DebtorId> debtor, const PastDays& past, Progress& progress)
        : Reader(database, debtor, past.from, past.until.plusDays(-1), progress)
    {
        m_isPast = true;
    }

    Result<EscalationData> read()
    {
        readBook();
        for (const auto& [from, root] : AgingQueries(m_database).merged())
            m_merged.emplace(from.value, root.value);
        if (m_only) {
            if (const auto root = m_merged.find(m_only->value); root != m_merged.end())
                m_only = DebtorId{root->second};
        }
        if (!m_only)
            m_total = count();
        if (!readInvoices() || !readMessages() || !readMarks())
            return Error{Error::Code::Cancelled, {}, {}};
        placeRecords();
        if (!readDebtors() || !goesOn(0, kRestFrom))
            return Error{Error::Code::Cancelled, {}, {}};
        if (m_isPast)
            return std::move(m_data);
        readHolds();
        readAgreements();
        readDisputes();
        readAnswers();
        readPlans();
        readCredits();
        for (const StepStore::Notice& notice : StepStore(m_database).notices(m_only)) {
            if (DebtorFacts* debtor = debtorOf(notice.debtor.value); debtor && debtor->announcedDay == kNoDay)
                debtor->announcedDay = notice.day.dayNumber();
        }
        return std::move(m_data);
    }

private:
    /// Of which invoices: open ones, or those of which something was open on a day of the past.
    QString isLookedAt() const
    {
        return m_isPast ? u"kind = 'invoice' AND is_withdrawn = 0 AND issue_day <= ? AND (open_minor > 0 OR issue_day >= ? "
                          "OR id IN (SELECT invoice_id FROM allocation WHERE effective_day >= ? AND invoice_id IS NOT NULL))"_s
                        : u"open_minor > 0 AND due_day <= ?"_s;
    }
    Statement& bindLookedAt(Statement& statement) const
    {
        statement.bind(m_until);
        return m_isPast ? statement.bind(std::int64_t{m_today}).bind(std::int64_t{m_today}) : statement;
    }
    /// How many invoices the reading goes over: what its progress is counted in.
    std::int64_t count() const
    {
        Statement row(m_database, u"SELECT COUNT(*) FROM invoice WHERE "_s + isLookedAt());
        return bindLookedAt(row).next() ? row.integer(0) : 0;
    }
    /// Of the past only what was done before its first day is history.
    bool isHistory(std::int32_t day) const { return !m_isPast || (day != kNoDay && day < m_today); }
    /// In a pass over rows of which nobody knows how many there are; it begins at `percent` of the whole.
    bool goesOn(std::int64_t rows, int percent)
    {
        return rows % kReportEvery != 0 || m_progress.report(m_total * percent / 100, m_total);
    }
    std::int64_t rootOf(std::int64_t debtor) const
    {
        if (m_merged.empty())
            return debtor;
        const auto found = m_merged.find(debtor);
        return found == m_merged.end() ? debtor : found->second;
    }
    DebtorFacts* debtorOf(std::int64_t debtor)
    {
        const std::uint32_t place = m_debtorPlace.of(rootOf(debtor));
        return place == kNone ? nullptr : &m_data.facts.debtors[place];
    }
    InvoiceFacts* invoiceOf(std::int64_t id)
    {
        const std::uint32_t place = m_invoicePlace.of(id);
        return place == kNone ? nullptr : &m_data.facts.invoices[place];
    }
    std::uint8_t currencyOf(const Statement& row, int column)
    {
        std::vector<Currency>& all = m_data.facts.book.currencies;
        if (row.isNull(column))
            return 0;
        const Currency currency = currencyAt(row, column);
        auto found = std::find(all.begin(), all.end(), currency);
        if (found == all.end())
            found = all.insert(all.end(), currency);
        return static_cast<std::uint8_t>(found - all.begin());
    }
    /// `sql` with a condition on `column`: of one debtor with merged ones, or of all.
    QString scoped(const QString& sql, const QString& column, const QString& order = {}) const
    {
        if (!m_only)
            return sql + order;
        return familyOf(u"?"_s) + sql + u" AND %1 IN (SELECT id FROM family)"_s.arg(column) + order;
    }
    Statement& bindScope(Statement& statement) const
    {
        return m_only ? statement.bind(*m_only) : statement;
    }

    void readBook()
    {
        BookFacts& book = m_data.facts.book;
        const BookQueries queries(m_database);
        Statement row(m_database, u"SELECT is_sample, sending_off_reason, country, currency FROM book"_s);
        if (row.next()) {
            m_data.isSample = row.boolean(0);
            book.isSendingOff = !m_data.isSample && !row.text(1).isEmpty();
            book.calendar = row.text(2) == u"BE" ? WorkCalendar::Belgium : WorkCalendar::Netherlands;
            m_data.bookCurrency = currencyAt(row, 3);
            book.currencies = {m_data.bookCurrency};
        }
        book.limits = GateQueries(m_database).limits();
        const BankFreshness bank = BankQueries(m_database).freshness();
        book.knowsBank = bank.isKnown;
        if (bank.until)
            book.bankDay = bank.until->dayNumber();
        m_data.termsAgreed = queries.setting(u"terms.agreed"_s) == u"1";
        m_data.hasClause = queries.setting(u"legal.cost_clause"_s) == u"1" || queries.setting(u"legal.interest_clause"_s) == u"1";
        book.mayWriteToConsumers = queries.setting(u"claims.on_behalf"_s) != u"1" || !queries.setting(u"claims.registration"_s).isEmpty();
        book.channels = setOf(Channel::Email) | setOf(Channel::WhatsApp) | setOf(Channel::Letter);
        Statement sms(m_database, u"SELECT 1 FROM account WHERE kind = 'sms' AND is_removed = 0 LIMIT 1"_s);
        if (m_data.isSample || sms.next())
            book.channels |= setOf(Channel::Sms);
    }

    bool readInvoices()
    {
        struct Row { std::int64_t root; InvoiceFacts facts; };
        std::vector<Row> rows;
        {
            Statement row(m_database, scoped(u"SELECT id, debtor_id, due_day, open_minor, issue_day, NULLIF(currency, ?), amount_minor, cycle, "
                                             "known_day, is_direct_debit FROM invoice WHERE "_s + isLookedAt(), u"debtor_id"_s,
                                             u" ORDER BY debtor_id, due_day"_s));
            bindLookedAt(bindScope(row).bind(m_data.bookCurrency.code()));
            ShareOfProgress share(m_progress, 0, kMessagesFrom);
            while (row.next()) {
                Row& made = rows.emplace_back();
                made.root = rootOf(row.integer(1));
                InvoiceFacts& facts = made.facts;
                facts.invoice = InvoiceId{row.integer(0)};
                facts.dueDay = static_cast<std::int32_t>(row.integer(2));
                facts.open = row.integer(3);
                facts.issueDay = static_cast<std::int32_t>(row.integer(4));
                facts.currency = currencyOf(row, 5);
                if (row.integer(6) > facts.open)
                    facts.flags |= InvoiceFacts::PartlyPaid;
                m_cycles.push_back(static_cast<std::uint16_t>(row.integer(7)));
                facts.records = 0;
                // A sample book was never empty: its invoices were there from their first day.
                facts.knownDay = m_data.isSample || m_isPast ? facts.issueDay : static_cast<std::int32_t>(row.integer(8));
                if (row.boolean(9))
                    facts.flags |= InvoiceFacts::DirectDebit;
                if (m_data.termsAgreed)
                    facts.flags |= InvoiceFacts::TermAgreed;
                if (m_data.hasClause)
                    facts.flags |= InvoiceFacts::HasClause;
                facts.firstRecord = static_cast<std::uint32_t>(rows.size() - 1); // Its place here, until the records are put in.
                if (rows.size() % kReportEvery == 0 && !share.report(static_cast<std::int64_t>(rows.size()), m_total))
                    return false;
            }
        }
        const auto isBefore = [](const Row& a, const Row& b) {
            if (a.root != b.root)
                return a.root < b.root;
            if (a.facts.dueDay != b.facts.dueDay)
                return a.facts.dueDay < b.facts.dueDay;
            return a.facts.invoice < b.facts.invoice;
        };
        if (!std::is_sorted(rows.begin(), rows.end(), isBefore))
            std::sort(rows.begin(), rows.end(), isBefore);
        std::vector<std::int64_t> ids, debtors;
        std::vector<std::uint16_t> cycles;
        EscalationFacts& facts = m_data.facts;
        facts.invoices.reserve(rows.size());
        ids.reserve(rows.size());
        cycles.reserve(rows.size());
        for (Row& row : rows) {
            if (debtors.empty() || debtors.back() != row.root) {
                debtors.push_back(row.root);
                DebtorFacts& debtor = facts.debtors.emplace_back();
                debtor.debtor = DebtorId{row.root};
                debtor.firstInvoice = static_cast<std::uint32_t>(facts.invoices.size());
            }
            ++facts.debtors.back().invoices;
            cycles.push_back(m_cycles[row.facts.firstRecord]);
            row.facts.firstRecord = 0;
            ids.push_back(row.facts.invoice.value);
            facts.invoices.push_back(row.facts);
        }
        m_cycles = std::move(cycles);
        m_invoicePlace.build(ids);
        m_debtorPlace.build(debtors);
        m_data.started.assign(facts.invoices.size(), 0);
        m_data.groups.assign(facts.debtors.size(), {});
        return true;
    }

    struct Message {
        std::int32_t day = kNoDay, deadline = kNoDay;
        StepState state = StepState::Waiting;
        Stage stage = Stage::Reminder1;
        Channel channel = Channel::Email;
        bool isAboutInvoice = false; ///< The invoice itself, sent from here.
    };
    struct Found {
        std::uint32_t invoice;
        StepRecord record;
        Channel channel;
    };

    bool readMessages()
    {
        std::vector<std::int64_t> ids;
        std::vector<Message> messages;
        DayOf dayOf;
        {
            Statement row(m_database, scoped(u"SELECT id, debtor_id, state, stage, channel, posted_day, sent_at, wire_at, pay_by, planned_day, "
                                             "counts_as_contact FROM message WHERE state NOT IN ('draft', 'failed', 'cancelled') AND mode <> 'test'"_s,
                                             u"debtor_id"_s, u" ORDER BY id"_s));
            bindScope(row);
            while (row.next()) {
                Message message;
                const QString state = row.text(2);
                message.state = state == u"sent" ? StepState::Sent : state == u"unknown" ? StepState::Unknown : StepState::Waiting;
                message.stage = stageOf(row.text(3)).value_or(Stage::Reminder1);
                message.channel = channelOf(row.text(4)).value_or(Channel::Email);
                message.isAboutInvoice = message.stage == Stage::InvoiceSent;
                message.day = !row.isNull(5) ? dayAt(row, 5) : dayOf(row.text(6).isEmpty() ? row.text(7) : row.text(6));
                message.deadline = dayAt(row, 8);
                if (!isHistory(message.state == StepState::Sent ? message.day : kNoDay))
                    continue;
                if (row.boolean(10)) {
                    if (DebtorFacts* debtor = debtorOf(row.integer(1)))
                        debtor->lastContactDay = later(debtor->lastContactDay, message.day == kNoDay ? dayAt(row, 9) : message.day);
                }
                ids.push_back(row.integer(0));
                messages.push_back(message);
                if (!goesOn(static_cast<std::int64_t>(ids.size()), kMessagesFrom))
                    return false;
            }
        }
        if (ids.empty())
            return true;
        Places place;
        place.build(ids);
        // Most items share a few step codes.
        std::unordered_map<QString, StepKey> keys;
        const QString items = u"SELECT n.message_id, n.invoice_id, n.step_code, n.cycle, n.repeat FROM message_item n"_s;
        const QString ofOne = u" JOIN message m ON m.id = n.message_id WHERE n.is_live = 1 AND m.debtor_id IN (SELECT id FROM family) ORDER BY n.id"_s;
        Statement row(m_database, m_only ? QString(familyOf(u"?"_s) + items + ofOne) : QString(items + u" WHERE n.is_live = 1 ORDER BY n.id"_s));
        bindScope(row);
        std::int64_t done = 0;
        while (row.next()) {
            if (!goesOn(++done, kItemsFrom))
                return false;
            const std::uint32_t invoice = m_invoicePlace.of(row.integer(1));
            const std::uint32_t at = place.of(row.integer(0));
            if (invoice == kNone || at == kNone || row.integer(3) != m_cycles[invoice])
                continue;
            const Message& message = messages[at];
            if (message.isAboutInvoice) {
                if (message.state != StepState::Waiting)
                    m_data.facts.invoices[invoice].invoiceSentDay = later(m_data.facts.invoices[invoice].invoiceSentDay, message.day);
                continue;
            }
            if (!isOfSequence(message.stage)) // A confirmation or an answer that waits is no step: nothing waits for it.
                continue;
            StepRecord record;
            record.step = keyOf(keys, row.text(2));
            record.sentDay = message.state == StepState::Waiting ? kNoDay : message.day;
            record.deadline = message.deadline;
            record.repeat = static_cast<std::uint16_t>(row.integer(4));
            record.state = message.state;
            record.stage = message.stage;
            m_found.push_back({invoice, record, message.channel});
        }
        return true;
    }

    static StepKey keyOf(std::unordered_map<QString, StepKey>& keys, const QString& code)
    {
        const auto [at, isNew] = keys.try_emplace(code);
        if (isNew)
            at->second = stepKey(code);
        return at->second;
    }

    bool readMarks()
    {
        std::unordered_map<QString, StepKey> keys;
        Statement row(m_database, scoped(u"SELECT s.invoice_id, s.cycle, s.kind, s.step_code, s.repeat, s.day FROM step_mark s JOIN invoice i "
                                         "ON i.id = s.invoice_id WHERE s.ended_at = ''"_s + (m_isPast ? QString() : u" AND i.open_minor > 0"_s),
                                         u"i.debtor_id"_s, u" ORDER BY s.id"_s));
        bindScope(row);
        std::int64_t done = 0;
        while (row.next()) {
            if (!goesOn(++done, kMarksFrom))
                return false;
            const std::uint32_t invoice = m_invoicePlace.of(row.integer(0));
            if (invoice == kNone || row.integer(1) != m_cycles[invoice])
                continue;
            if (!isHistory(dayAt(row, 5)))
                continue;
            const QString kind = row.text(2);
            const QString code = row.text(3);
            InvoiceFacts& facts = m_data.facts.invoices[invoice];
            if (kind == u"snooze") {
                facts.snoozedUntil = later(facts.snoozedUntil, dayAt(row, 5));
                continue;
            }
            if (kind == u"start" || kind == u"outside")
                m_data.started[invoice] = 1;
            if (code.isEmpty())
                continue;
            StepRecord record;
            record.step = keyOf(keys, code);
            record.sentDay = dayAt(row, 5);
            record.repeat = static_cast<std::uint16_t>(row.integer(4));
            record.state = kind == u"skip" || kind == u"start" ? StepState::Skipped : StepState::Sent;
            record.stage = stageOf(code).value_or(Stage::Reminder1);
            if (kind == u"call")
                record.kind = StepKind::Call;
            m_found.push_back({invoice, record, Channel::Letter});
        }
        Statement call(m_database, scoped(u"SELECT debtor_id, MAX(due_day) FROM task WHERE kind = 'call' AND ended_at = '' AND result <> 'try_again'"_s
                                              + (m_isPast ? u" AND due_day < ?"_s : QString()), u"debtor_id"_s, u" GROUP BY debtor_id"_s));
        bindScope(call);
        if (m_isPast)
            call.bind(std::int64_t{m_today});
        while (call.next()) {
            if (DebtorFacts* debtor = debtorOf(call.integer(0)))
                debtor->lastContactDay = later(debtor->lastContactDay, dayAt(call, 1));
        }
        return true;
    }

    /// Puts what was found per invoice, in the order found: first messages by id, then marks.
    void placeRecords()
    {
        EscalationFacts& facts = m_data.facts;
        for (const Found& found : m_found)
            ++facts.invoices[found.invoice].records;
        std::uint32_t next = 0;
        for (InvoiceFacts& invoice : facts.invoices) {
            invoice.firstRecord = next;
            next += invoice.records;
            invoice.records = 0;
        }
        facts.records.resize(next);
        m_data.recordChannels.resize(next, Channel::Email);
        for (const Found& found : m_found) {
            InvoiceFacts& invoice = facts.invoices[found.invoice];
            const std::size_t at = invoice.firstRecord + invoice.records++;
            facts.records[at] = found.record;
            m_data.recordChannels[at] = found.channel;
        }
        m_found.clear();
    }

    bool readDebtors()
    {
        EscalationFacts& facts = m_data.facts;
        std::unordered_map<std::int64_t, std::pair<QString, QString>> addresses; // E-mail and phone of debtors with a suspect one.
        std::vector<std::pair<std::int64_t, std::pair<Channel, QString>>> suspects;
        {
            Statement row(m_database, u"SELECT debtor_id, channel, lower(address) FROM suspect_address WHERE cleared_at = ''"_s);
            while (row.next()) {
                if (const auto channel = channelOf(row.text(1)))
                    suspects.push_back({rootOf(row.integer(0)), {*channel, row.text(2)}});
                addresses[rootOf(row.integer(0))];
            }
        }
        {
            Statement row(m_database, scoped(u"SELECT id, legal_track, status, group_id, email, phone, CASE WHEN street <> '' AND postal_code <> '' "
                                             "AND city <> '' THEN 1 ELSE 0 END FROM debtor WHERE merged_into IS NULL"_s, u"id"_s));
            bindScope(row);
            std::int64_t done = 0;
            while (row.next()) {
                if (!goesOn(++done, kDebtorsFrom))
                    return false;
                const std::uint32_t place = m_debtorPlace.of(row.integer(0));
                if (place == kNone)
                    continue;
                DebtorFacts& debtor = facts.debtors[place];
                debtor.track = legalTrackAt(row, 1);
                debtor.status = debtorStatusAt(row, 2);
                m_data.groups[place] = row.id<CustomerGroupId>(3);
                debtor.reachable = 0;
                addReach(debtor, row.text(4), row.text(5));
                if (row.boolean(6))
                    debtor.reachable |= setOf(Channel::Letter);
                if (const auto found = addresses.find(row.integer(0)); found != addresses.end())
                    found->second = {row.text(4).toLower(), row.text(5).toLower()};
            }
        }
        {
            Statement row(m_database, scoped(u"SELECT debtor_id, email, phone FROM contact WHERE is_archived = 0 AND (email <> '' OR phone <> '')"_s, u"debtor_id"_s));
            bindScope(row);
            while (row.next()) {
                if (DebtorFacts* debtor = debtorOf(row.integer(0)))
                    addReach(*debtor, row.text(1), row.text(2));
            }
        }
        for (const auto& [debtor, suspect] : suspects) {
            const auto& [email, phone] = addresses[debtor];
            DebtorFacts* known = debtorOf(debtor);
            if (known && (suspect.first == Channel::Letter || suspect.second == (suspect.first == Channel::Email ? email : phone)))
                known->suspect |= setOf(suspect.first);
        }
        readConsents();
        return true;
    }
    static void addReach(DebtorFacts& debtor, const QString& email, const QString& phone)
    {
        if (!email.isEmpty() && isValidEmail(email))
            debtor.reachable |= setOf(Channel::Email);
        if (!phone.isEmpty())
            debtor.reachable |= setOf(Channel::Sms);
    }
    /// An opt-out is respected on every channel; WhatsApp needs an opt-in (decision 19).
    void readConsents()
    {
        Statement row(m_database, scoped(u"SELECT debtor_id, channel, is_allowed FROM channel_consent WHERE 1 = 1"_s, u"debtor_id"_s));
        bindScope(row);
        while (row.next()) {
            DebtorFacts* debtor = debtorOf(row.integer(0));
            const auto channel = channelOf(row.text(1));
            if (!debtor || !channel)
                continue;
            if (!row.boolean(2))
                debtor->reachable &= static_cast<ChannelSet>(~setOf(*channel));
            else if (*channel == Channel::WhatsApp && (debtor->reachable & setOf(Channel::Sms)))
                debtor->reachable |= setOf(Channel::WhatsApp);
        }
    }

    void readHolds()
    {
        Statement row(m_database, u"SELECT kind, debtor_id, invoice_id, until_day FROM hold WHERE cleared_at = '' AND (until_day IS NULL OR until_day >= ?)"_s);
        row.bind(std::int64_t{m_today});
        while (row.next()) {
            const bool isExclusion = row.text(0) == u"exclusion";
            const std::int32_t until = row.isNull(3) ? kForever : dayAt(row, 3);
            if (!row.isNull(2)) {
                InvoiceFacts* invoice = invoiceOf(row.integer(2));
                if (invoice && isExclusion)
                    invoice->flags |= InvoiceFacts::Excluded;
                else if (invoice)
                    invoice->heldUntil = later(invoice->heldUntil, until);
            } else if (!row.isNull(1)) {
                DebtorFacts* debtor = debtorOf(row.integer(1));
                if (debtor && isExclusion)
                    debtor->isExcluded = true;
                else if (debtor)
                    debtor->heldUntil = later(debtor->heldUntil, until);
            } else {
                m_data.facts.book.heldUntil = later(m_data.facts.book.heldUntil, until);
            }
        }
    }

    void readAgreements()
    {
        Statement row(m_database, u"SELECT c.invoice_id, a.paused_until FROM agreement a JOIN agreement_invoice c ON c.agreement_id = a.id "
                                  "WHERE a.ended_at = '' AND (a.paused_until IS NULL OR a.paused_until >= ?)"_s);
        row.bind(std::int64_t{m_today});
        while (row.next()) {
            if (InvoiceFacts* invoice = invoiceOf(row.integer(0)))
                invoice->agreedUntil = later(invoice->agreedUntil, row.isNull(1) ? kForever : dayAt(row, 1));
        }
    }

    /// Of several answers about one invoice the one that nobody has read yet counts, then one that says it was paid.
    void readAnswers()
    {
        Statement row(m_database, u"SELECT x.invoice_id, a.pause FROM answer a JOIN answer_invoice x ON x.answer_id = a.id WHERE %1 ORDER BY a.pause"_s
                                      .arg(AnswerStore::pausing()));
        while (row.next()) {
            InvoiceFacts* invoice = invoiceOf(row.integer(0));
            if (!invoice)
                continue;
            const auto pause = answerPauseOf(row.text(1));
            invoice->flags &= static_cast<std::uint16_t>(~(InvoiceFacts::SaysPaid | InvoiceFacts::Proposes));
            invoice->flags |= InvoiceFacts::Answered;
            if (pause == AnswerPause::SaysPaid)
                invoice->flags |= InvoiceFacts::SaysPaid;
            else if (pause == AnswerPause::Proposes)
                invoice->flags |= InvoiceFacts::Proposes;
        }
    }

    /// One that lasts stops the invoice; those that ended let its clock stand still for their days.
    void readDisputes()
    {
        std::vector<ClockPause>& pauses = m_data.facts.pauses;
        std::int32_t reached = kNoDay; // Where one begins before another has ended, its days are counted once.
        Statement row(m_database, u"SELECT invoice_id, from_day, ended_day FROM dispute WHERE withdrawn_at = '' ORDER BY invoice_id, from_day, id"_s);
        while (row.next()) {
            InvoiceFacts* invoice = invoiceOf(row.integer(0));
            if (!invoice)
                continue;
            if (row.isNull(2)) {
                invoice->flags |= InvoiceFacts::Disputed;
                continue;
            }
            if (invoice->pauses == 0) {
                invoice->firstPause = static_cast<std::uint32_t>(pauses.size());
                reached = kNoDay;
            }
            const std::int32_t from = later(dayAt(row, 1), reached);
            if (dayAt(row, 2) <= from)
                continue;
            reached = dayAt(row, 2);
            pauses.push_back({from, reached});
            ++invoice->pauses;
        }
    }

    /// Payment plans: from the proposal until the day an answer is asked by, and from the signature until they are ended.
    void readPlans()
    {
        Statement row(m_database, u"SELECT invoice_id, until_day, is_binding FROM plan_invoice WHERE is_live = 1"_s);
        while (row.next()) {
            if (InvoiceFacts* invoice = invoiceOf(row.integer(0)))
                invoice->agreedUntil = later(invoice->agreedUntil, row.boolean(2) ? later(m_today, dayAt(row, 1)) : dayAt(row, 1));
        }
    }

    void readCredits()
    {
        struct Credit { std::uint32_t debtor; CreditFacts facts; };
        std::vector<Credit> credits;
        const auto read = [&](const QString& sql) {
            Statement row(m_database, scoped(sql, u"debtor_id"_s));
            bindScope(row).bind(m_data.bookCurrency.code());
            while (row.next()) {
                const std::uint32_t place = m_debtorPlace.of(rootOf(row.integer(0)));
                if (place != kNone)
                    credits.push_back({place, {row.integer(1), 0, currencyOf(row, 2)}});
            }
        };
        read(u"SELECT debtor_id, unallocated_minor, NULLIF(currency, ?) FROM payment WHERE unallocated_minor > 0"_s);
        read(u"SELECT debtor_id, -open_minor, NULLIF(currency, ?) FROM invoice WHERE open_minor < 0"_s);
        {
            Statement row(m_database, scoped(u"SELECT perhaps_debtor_id, amount_minor, NULLIF(currency, ?) FROM bank_line WHERE state = 'open' "
                                             "AND is_withdrawn = 0 AND amount_minor > 0 AND perhaps_debtor_id IS NOT NULL"_s, u"perhaps_debtor_id"_s));
            bindScope(row).bind(m_data.bookCurrency.code());
            while (row.next()) {
                const std::uint32_t place = m_debtorPlace.of(rootOf(row.integer(0)));
                if (place != kNone)
                    credits.push_back({place, {0, row.integer(1), currencyOf(row, 2)}});
            }
        }
        std::sort(credits.begin(), credits.end(), [](const Credit& a, const Credit& b) {
            return a.debtor != b.debtor ? a.debtor < b.debtor : a.facts.currency < b.facts.currency;
        });
        EscalationFacts& facts = m_data.facts;
        std::uint32_t last = kNone;
        for (const Credit& credit : credits) {
            DebtorFacts& debtor = facts.debtors[credit.debtor];
            if (credit.debtor != last) {
                debtor.firstCredit = static_cast<std::uint32_t>(facts.credits.size());
                last = credit.debtor;
            } else if (facts.credits.back().currency == credit.facts.currency) {
                facts.credits.back().credit += credit.facts.credit;
                facts.credits.back().unmatched += credit.facts.unmatched;
                continue;
            }
            facts.credits.push_back(credit.facts);
            ++debtor.credits;
        }
    }

    Database& m_database;
    std::optional<DebtorId> m_only;
    std::int32_t m_today;
    Date m_until;
    Progress& m_progress;
    bool m_isPast = false;    ///< Not now, but days of the past: `m_today` is the first, `m_until` the last.
    std::int64_t m_total = 0; ///< Invoices to go over; 0 = of one debtor, which takes no time.
    EscalationData m_data;
    std::unordered_map<std::int64_t, std::int64_t> m_merged;
    Places m_invoicePlace, m_debtorPlace;
    std::vector<std::uint16_t> m_cycles;
    std::vector<Found> m_found;
};

} // namespace

Result<EscalationData> EscalationQueries::read(std::optional<DebtorId> debtor, const Date& today, const Date& dueUntil, Progress& progress) const
{
    return Reader(m_database, debtor, today, dueUntil, progress).read();
}

Result<EscalationData> EscalationQueries::readBefore(std::optional<DebtorId> debtor, const PastDays& past, Progress& progress) const
{
    return Reader(m_database, debtor, past, progress).read();
}

std::vector<EscalationQueries::OpenInvoice> EscalationQueries::openOf(DebtorId debtor) const
{
    Statement row(m_database, familyOf(u"?"_s)
                                  + u"SELECT id, is_direct_debit FROM invoice WHERE open_minor > 0 AND debtor_id IN (SELECT id FROM family) ORDER BY due_day, id"_s);
    row.bind(debtor);
    std::vector<OpenInvoice> open;
    while (row.next())
        open.push_back({row.id<InvoiceId>(0), row.boolean(1)});
    return open;
}

} // namespace tegoed
