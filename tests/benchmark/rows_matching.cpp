#include "core/domain/payment/matching/matcher.h"
#include "core/formats/camt/read_camt.h"
#include "tests/benchmark/rows.h"
#include "tests/property/statement/generated_statement.h"

#include <expat.h>

#include <string>
#include <unordered_map>
#include <vector>

namespace tegoed::bench {
namespace {

using namespace Qt::Literals::StringLiterals;
using property::GeneratedStatement;
using property::TrueLine;

/// The statement as a bank writes it: camt.053 version 2.
QByteArray camtOf(const GeneratedStatement& made)
{
    QString text = u"<?xml version=\"1.0\" encoding=\"UTF-8\"?><Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt.053.001.02\"><BkToCstmrStmt><GrpHdr>"
                   "<MsgId>1</MsgId><CreDtTm>2026-11-25T20:00:00</CreDtTm></GrpHdr><Stmt><Id>1</Id><CreDtTm>2026-11-25T20:00:00</CreDtTm>"
                   "<Acct><Id><IBAN>NL91ABNA0417164300</IBAN></Id><Ccy>EUR</Ccy></Acct>"_s;
    for (const TrueLine& line : made.lines) {
        const MatchReceipt& receipt = line.receipt;
        text += u"<Ntry><Amt Ccy=\"EUR\">"_s + receipt.amount.toDecimal() + u"</Amt><CdtDbtInd>CRDT</CdtDbtInd><Sts>BOOK</Sts><BookgDt><Dt>2026-11-20</Dt></BookgDt>"
                                                                          "<ValDt><Dt>2026-11-20</Dt></ValDt><NtryDtls><TxDtls><RltdPties><Dbtr><Nm>"_s
            + receipt.payerName.toHtmlEscaped() + u"</Nm></Dbtr>"_s
            + (receipt.payerIban.isEmpty() ? QString() : u"<DbtrAcct><Id><IBAN>"_s + receipt.payerIban + u"</IBAN></Id></DbtrAcct>"_s) + u"</RltdPties><RmtInf>"_s;
        for (const QString& reference : receipt.references)
            text += u"<Strd><CdtrRefInf><Ref>"_s + reference.toHtmlEscaped() + u"</Ref></CdtrRefInf></Strd>"_s;
        text += u"<Ustrd>"_s + receipt.text.toHtmlEscaped() + u"</Ustrd></RmtInf></TxDtls></NtryDtls></Ntry>"_s;
    }
    return (text + u"</Stmt></BkToCstmrStmt></Document>"_s).toUtf8();
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

/// The bare counterpart: expat, the five fields, and one hash join of words with numbers and references, amount compared.
struct Bare {
    struct Row { std::string amount, name, iban, text, reference; };
    std::vector<Row> rows;
    std::string* field = nullptr;

    static void begin(void* self, const XML_Char* name, const XML_Char**)
    {
        Bare& bare = *static_cast<Bare*>(self);
        const std::string_view tag(name);
        if (tag == "Ntry")
            bare.rows.emplace_back();
        bare.field = bare.rows.empty() ? nullptr
            : tag == "Amt"             ? &bare.rows.back().amount
            : tag == "Nm"              ? &bare.rows.back().name
            : tag == "IBAN"            ? &bare.rows.back().iban
            : tag == "Ustrd"           ? &bare.rows.back().text
            : tag == "Ref"             ? &bare.rows.back().reference
                                       : nullptr;
    }
    static void end(void* self, const XML_Char*) { static_cast<Bare*>(self)->field = nullptr; }
    static void letters(void* self, const XML_Char* text, int size)
    {
        if (std::string* field = static_cast<Bare*>(self)->field)
            field->append(text, static_cast<std::size_t>(size));
    }

    std::size_t run(const QByteArray& xml, const MatchBook& book)
    {
        XML_Parser parser = XML_ParserCreate("UTF-8");
        XML_SetUserData(parser, this);
        XML_SetElementHandler(parser, begin, end);
        XML_SetCharacterDataHandler(parser, letters);
        XML_Parse(parser, xml.constData(), static_cast<int>(xml.size()), 1);
        XML_ParserFree(parser);
        std::unordered_map<std::string, std::pair<std::size_t, std::string>> byWord;
        byWord.reserve(book.invoices.size() * 2);
        for (std::size_t i = 0; i < book.invoices.size(); ++i) {
            const std::string amount = book.invoices[i].open.toDecimal().toStdString();
            byWord.emplace(book.invoices[i].number.toStdString(), std::pair(i, amount));
            if (!book.invoices[i].paymentReference.isEmpty())
                byWord.emplace(book.invoices[i].paymentReference.toStdString(), std::pair(i, amount));
        }
        std::size_t matched = 0;
        for (const Row& row : rows) {
            const auto look = [&](const std::string& word) {
                const auto found = byWord.find(word);
                matched += found != byWord.end() && found->second.second == row.amount;
            };
            look(row.reference);
            for (std::size_t at = 0; at < row.text.size();) {
                const std::size_t blank = std::min(row.text.find(' ', at), row.text.size());
                look(row.text.substr(at, blank - at));
                at = blank + 1;
            }
        }
        return matched;
    }
};

} // namespace

void matchingRows(Report& report, Book&)
{
    const GeneratedStatement made = property::generateStatement(7, report.invoices()), half = property::generateStatement(7, report.invoices() / 2);
    const QByteArray xml = camtOf(made);
    volatile std::size_t sink = 0;
    const auto match = [&](const GeneratedStatement& statement) {
        std::vector<MatchReceipt> receipts;
        for (const TrueLine& line : statement.lines)
            receipts.push_back(line.receipt);
        Matcher matcher(statement.book);
        sink = matchAll(matcher, receipts).size();
    };
    report.compare(u"bank statement of as many lines: read, parsed, matched with reasons"_s, 2,
                   [&] {
                       NoProgress quietly;
                       const std::vector<MatchReceipt> receipts = receiptsOf(formats::readCamt(xml, quietly));
                       Matcher matcher(made.book);
                       sink = matchAll(matcher, receipts).size();
                   },
                   u"expat and one hash join of words with numbers"_s, [&] { sink = Bare().run(xml, made.book); });
    // Failures K3: twice the data takes at most 2.3 times as long.
    report.compare(u"matching alone"_s, 2.3, [&] { match(made); }, u"half the lines and half the book"_s, [&] { match(half); });
}

} // namespace tegoed::bench
