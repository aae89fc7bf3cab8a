#include "core/domain/payment/matching/matcher.h"
#include "core/formats/camt/read_camt.h"
#include "tests/benchmark/rows.h"
#include "tests/property/statement/generated_statement.h"

#include <expat.h>

#include <algorithm>
#include <cctype>
#include <string>
#include <unordered_map>
#include <vector>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;
using property::GeneratedStatement;
using property::TrueLine;

/// The statement as banks write it, camt.053 version 2: about 700 bytes an entry.
QByteArray camtOf(const GeneratedStatement& made)
{
    QByteArray text = "<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\">"
                      "<BkToCstmrStmt><GrpHdr><MsgId>1</MsgId><CreDtTm>2026-11-25T20:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id>"
                      "<CreDtTm>2026-11-25T20:00:00</CreDtTm><Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>";
    int number = 0;
    for (const TrueLine& line : made.lines) {
        const MatchReceipt& receipt = line.receipt;
        const QByteArray amount = receipt.amount.toDecimal().toLatin1(), id = QByteArray::number(1'000'000 + ++number);
        text += "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts>"
            "<BookgDt><Dt>2026-11-20</Dt></BookgDt><ValDt><Dt>2026-11-20</Dt></ValDt><AcctSvcrRef>20261120" + id + "</AcctSvcrRef><BkTxCd><Domn><Cd>PMNT</Cd><Fmly><Cd>RCDT</Cd>"
            "<SubFmlyCd>ESCT</SubFmlyCd></Fmly></Domn></BkTxCd><NtryDtls><TxDtls><Refs><EndToEndId>E2E" + id + "</EndToEndId></Refs>"
            "<AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + amount + "</Amt></TxAmt></AmtDtls><RltdPties><Dbtr><Nm>"
            + receipt.payerName.toHtmlEscaped().toUtf8() + "</Nm></Dbtr>";
        if (!receipt.payerIban.isEmpty())
            text += "<DbtrAcct><Id><IBAN>" + receipt.payerIban.toLatin1() + "</IBAN></Id></DbtrAcct>";
        text += "</RltdPties><RltdAgts><DbtrAgt><FinInstnId><BIC>ABNANL2A</BIC></FinInstnId></DbtrAgt></RltdAgts><RmtInf>";
        for (const QString& reference : receipt.references)
            text += "<Strd><CdtrRefInf><Ref>" + reference.toHtmlEscaped().toUtf8() + "</Ref></CdtrRefInf></Strd>";
        text += "<Ustrd>" + receipt.text.toHtmlEscaped().toUtf8() + "</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>";
    }
    return text + "</Stmt></BkToCstmrStmt></Document>";
}

std::vector<MatchReceipt> receiptsOf(const formats::FileRecord& file)
{
    std::vector<MatchReceipt> receipts;
    for (const formats::BankStatement& statement : file.statements) {
        receipts.reserve(static_cast<std::size_t>(statement.entries.size()));
        for (const formats::StatementEntry& entry : statement.entries) {
            MatchReceipt receipt{*entry.amount, *entry.effectiveDate(), {}, entry.text, entry.counterpartyName, entry.counterpartyAccount};
            for (const formats::EntryReference& reference : entry.references)
                receipt.references += reference.value;
            receipts.push_back(std::move(receipt));
        }
    }
    return receipts;
}

/// The bare counterpart of budget W4: expat with the fields of an entry, and a hash join by reference, by number in the text
/// (checked with amount or payer), by account and amount, by amount and name within two letters. No reasons, no certainty, no
/// doubts about a number of somebody else, no identity of lines, no clean texts; plain strings and hash tables of the library.
class Bare {
public:
    std::size_t run(const QByteArray& xml, const MatchBook& book)
    {
        parse(xml);
        index(book);
        std::size_t matched = 0;
        for (const Row& row : m_rows)
            matched += match(row);
        return matched;
    }

private:
    struct Row { std::string amount, direction, booked, value, bankReference, endToEndId, name, iban, bic, text, reference; };

    static void begin(void* self, const XML_Char* name, const XML_Char**)
    {
        Bare& bare = *static_cast<Bare*>(self);
        const std::string_view tag(name);
        if (tag == "Ntry")
            bare.m_rows.emplace_back();
        if (bare.m_rows.empty())
            return;
        Row& row = bare.m_rows.back();
        if (tag == "BookgDt" || tag == "ValDt")
            bare.m_day = tag == "BookgDt" ? &row.booked : &row.value;
        bare.m_field = tag == "Amt"   ? (row.amount.empty() ? &row.amount : nullptr)
            : tag == "CdtDbtInd"      ? &row.direction
            : tag == "Dt"             ? bare.m_day
            : tag == "AcctSvcrRef"    ? &row.bankReference
            : tag == "EndToEndId"     ? &row.endToEndId
            : tag == "Nm"             ? &row.name
            : tag == "IBAN"           ? &row.iban
            : tag == "BIC"            ? &row.bic
            : tag == "Ustrd"          ? &row.text
            : tag == "Ref"            ? &row.reference
                                      : nullptr;
    }
    static void end(void* self, const XML_Char*) { static_cast<Bare*>(self)->m_field = nullptr; }
    static void letters(void* self, const XML_Char* text, int size)
    {
        if (std::string* field = static_cast<Bare*>(self)->m_field)
            field->append(text, static_cast<std::size_t>(size));
    }
    void parse(const QByteArray& xml)
    {
        XML_Parser parser = XML_ParserCreate("UTF-8");
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, begin, end);
        XML_SetCharacterDataHandler(parser, letters);
        XML_Parse(parser, xml.constData(), static_cast<int>(xml.size()), 1);
        XML_ParserFree(parser);
    }

    struct Open { std::int64_t cents, debtor; bool isOpen; };
    static std::uint64_t key(std::int64_t debtor, std::int64_t cents)
    {
        return static_cast<std::uint64_t>(debtor) * 0x9E37'79B9'7F4A'7C15ULL ^ static_cast<std::uint64_t>(cents);
    }
    void index(const MatchBook& book)
    {
        m_open.reserve(book.invoices.size());
        m_byWord.reserve(book.invoices.size() * 2);
        m_byAmount.reserve(book.invoices.size());
        m_byDebtorAmount.reserve(book.invoices.size());
        m_names.reserve(book.debtors.size());
        m_byIban.reserve(book.debtors.size());
        for (const MatchDebtor& debtor : book.debtors) {
            for (const QString& name : debtor.names)
                m_names.emplace(debtor.debtor.value, name.toLower().toStdString());
            for (const QString& iban : debtor.ibans)
                m_byIban.emplace(iban.toStdString(), debtor.debtor.value);
        }
        for (const MatchInvoice& invoice : book.invoices) {
            const auto place = static_cast<std::uint32_t>(m_open.size());
            m_open.push_back({invoice.open.minorUnits(), invoice.debtor.value, true});
            m_byWord.emplace(invoice.number.toStdString(), place);
            if (!invoice.paymentReference.isEmpty())
                m_byWord.emplace(invoice.paymentReference.toStdString(), place);
            m_byAmount[m_open.back().cents].push_back(place);
            m_byDebtorAmount.emplace(key(invoice.debtor.value, m_open.back().cents), place);
        }
    }

    /// Levenshtein, cut off beyond two.
    static bool isAlike(const std::string& a, const std::string& b)
    {
        if (a.empty() || b.empty() || a.size() > b.size() + 2 || b.size() > a.size() + 2
            || (a.front() != b.front() && a.back() != b.back()))
            return false;
        std::vector<int> row(b.size() + 1);
        for (std::size_t j = 0; j <= b.size(); ++j)
            row[j] = static_cast<int>(j);
        for (std::size_t i = 1; i <= a.size(); ++i) {
            int diagonal = row[0], least = row[0] = static_cast<int>(i);
            for (std::size_t j = 1; j <= b.size(); ++j) {
                const int above = row[j];
                row[j] = std::min({above + 1, row[j - 1] + 1, diagonal + (a[i - 1] == b[j - 1] ? 0 : 1)});
                diagonal = above;
                least = std::min(least, row[j]);
            }
            if (least > 2)
                return false;
        }
        return row[b.size()] <= 2;
    }

    std::size_t take(Open& open)
    {
        open.isOpen = false;
        return 1;
    }
    std::size_t match(const Row& row)
    {
        if (const auto found = m_byWord.find(row.reference); found != m_byWord.end() && m_open[found->second].isOpen)
            return take(m_open[found->second]);
        std::int64_t cents = 0;
        for (const char c : row.amount)
            cents = c == '.' ? cents : cents * 10 + (c - '0');
        const auto payer = row.iban.empty() ? m_byIban.end() : m_byIban.find(row.iban);
        for (std::size_t at = 0; at < row.text.size();) {
            const std::size_t blank = std::min(row.text.find(' ', at), row.text.size());
            const auto found = m_byWord.find(row.text.substr(at, blank - at));
            at = blank + 1;
            if (found == m_byWord.end() || !m_open[found->second].isOpen)
                continue;
            if (m_open[found->second].cents == cents || (payer != m_byIban.end() && payer->second == m_open[found->second].debtor))
                return take(m_open[found->second]);
        }
        if (payer != m_byIban.end())
            if (const auto found = m_byDebtorAmount.find(key(payer->second, cents)); found != m_byDebtorAmount.end() && m_open[found->second].isOpen)
                return take(m_open[found->second]);
        std::string name = row.name;
        std::transform(name.begin(), name.end(), name.begin(), [](unsigned char c) { return static_cast<char>(std::tolower(c)); });
        constexpr std::size_t kMostCompared = 8;
        const auto candidates = m_byAmount.find(cents);
        for (std::size_t i = 0; candidates != m_byAmount.end() && i < std::min(candidates->second.size(), kMostCompared); ++i) {
            Open& open = m_open[candidates->second[i]];
            if (const auto known = m_names.find(open.debtor); open.isOpen && known != m_names.end() && isAlike(known->second, name))
                return take(open);
        }
        return 0;
    }

    std::vector<Row> m_rows;
    std::string* m_field = nullptr;
    std::string* m_day = nullptr;
    std::vector<Open> m_open;
    std::unordered_map<std::string, std::uint32_t> m_byWord;
    std::unordered_map<std::uint64_t, std::uint32_t> m_byDebtorAmount;
    std::unordered_map<std::int64_t, std::vector<std::uint32_t>> m_byAmount;
    std::unordered_map<std::string, std::int64_t> m_byIban;
    std::unordered_map<std::int64_t, std::string> m_names;
};

} // namespace

void matchingRows(Report& report, Book&)
{
    const GeneratedStatement made = property::generateStatement(7, report.invoices()), half = property::generateStatement(7, report.invoices() / 2);
    const QByteArray xml = camtOf(made);
    volatile std::size_t sink = 0;
    // A matcher is given its book for good, as in the program: what is copied for each run is copied before.
    const auto copiesOf = [&](const MatchBook& book) { return std::vector<MatchBook>(static_cast<std::size_t>(report.runs()), book); };
    const auto nextOf = [](std::vector<MatchBook>& books) {
        MatchBook book = std::move(books.back());
        books.pop_back();
        return book;
    };
    const auto match = [&](const GeneratedStatement& statement, std::vector<MatchBook>& books) {
        std::vector<MatchReceipt> receipts;
        for (const TrueLine& line : statement.lines)
            receipts.push_back(line.receipt);
        Matcher matcher(nextOf(books));
        sink = matchAll(matcher, receipts).size();
    };
    std::vector<MatchBook> books = copiesOf(made.book);
    report.compare(u"bank statement of as many lines: read, parsed, matched with reasons"_s, 2,
                   [&] {
                       NoProgress quietly;
                       const std::vector<MatchReceipt> receipts = receiptsOf(formats::readCamt(xml, quietly));
                       Matcher matcher(nextOf(books));
                       sink = matchAll(matcher, receipts).size();
                   },
                   u"expat and a hash join by reference, number, account, amount and name"_s, [&] { sink = Bare().run(xml, made.book); });
    // Failures K3: twice the data takes at most 2.3 times as long.
    books = copiesOf(made.book);
    std::vector<MatchBook> halves = copiesOf(half.book);
    report.compare(u"matching alone"_s, 2.3, [&] { match(made, books); }, u"half the lines and half the book"_s, [&] { match(half, halves); });
}

} // namespace tegoed::bench
