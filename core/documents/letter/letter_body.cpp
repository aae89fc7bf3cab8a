#include "core/documents/letter/letter_body.h"

#include "core/documents/letter/letter_words.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using Kind = LetterElement::Kind;

QString plainOf(const std::vector<TextRun>& runs)
{
    QString text;
    for (const TextRun& run : runs)
        text += run.text;
    return text.trimmed();
}

/// Without line ends before the first word: room for a signature in the text is made by the page.
std::vector<TextRun> withoutLeadingLines(std::vector<TextRun> runs)
{
    for (TextRun& run : runs) {
        qsizetype at = 0;
        while (at < run.text.size() && run.text[at].isSpace())
            ++at;
        run.text.remove(0, at);
        if (!run.text.isEmpty())
            break;
    }
    return runs;
}

LetterTable invoiceTable(const std::vector<ListedInvoiceRow>& invoices, const LetterPrint& letter, bool withTotal)
{
    const LetterWords words(letter.language, letter.rules);
    const auto any = [&](QString ListedInvoiceRow::*field) {
        return std::any_of(invoices.begin(), invoices.end(), [&](const ListedInvoiceRow& row) { return !(row.*field).isEmpty(); });
    };
    struct Field { QString ListedInvoiceRow::*value; QString head; bool isRight; bool takesRest; };
    std::vector<Field> fields{{&ListedInvoiceRow::number, words.invoice(), false, false}};
    if (any(&ListedInvoiceRow::date))
        fields.push_back({&ListedInvoiceRow::date, words.invoiceDate(), false, false});
    if (any(&ListedInvoiceRow::dueDate))
        fields.push_back({&ListedInvoiceRow::dueDate, words.dueDate(), false, false});
    if (any(&ListedInvoiceRow::description))
        fields.push_back({&ListedInvoiceRow::description, words.description(), false, true});
    fields.push_back({&ListedInvoiceRow::open, words.open(), true, false});

    LetterTable table;
    for (const Field& field : fields)
        table.columns.push_back({field.head, field.isRight, field.takesRest});
    for (const ListedInvoiceRow& invoice : invoices) {
        QStringList cells;
        for (const Field& field : fields)
            cells << invoice.*field.value;
        table.rows.push_back(cells);
    }
    if (withTotal && !letter.invoiceTotal.isEmpty())
        table.totals.push_back({words.total(), letter.invoiceTotal, true});
    return table;
}

LetterElement elementOf(const TextBlock& block)
{
    LetterElement element;
    element.number = block.number;
    element.runs = withoutLeadingLines(block.runs);
    switch (block.kind) {
    case TextBlock::Kind::Paragraph: element.kind = Kind::Paragraph; break;
    case TextBlock::Kind::ListRow: element.kind = Kind::ListRow; break;
    case TextBlock::Kind::NumberedRow: element.kind = Kind::NumberedRow; break;
    case TextBlock::Kind::Rule: element.kind = Kind::Rule; break;
    case TextBlock::Kind::InvoiceTable: element.kind = Kind::Table; break;
    }
    return element;
}

LetterElement enclosuresOf(const LetterPrint& letter)
{
    const QString words = LetterWords(letter.language, letter.rules).enclosures(letter.enclosures.size());
    return {Kind::Enclosures, {{words + u": "_s + letter.enclosures.join(u", "_s), false, {}}}, 0, {}};
}

/// After this block stands the payment box.
std::size_t paymentBlock(const std::vector<TextBlock>& blocks)
{
    const auto table = std::find_if(blocks.begin(), blocks.end(), [](const TextBlock& block) { return block.kind == TextBlock::Kind::InvoiceTable; });
    if (table != blocks.end())
        return static_cast<std::size_t>(table - blocks.begin());
    return blocks.size() > 1 ? 1 : 0; // Salutation, opening sentence.
}

} // namespace

std::size_t closingBlock(const std::vector<TextBlock>& blocks)
{
    constexpr qsizetype kLongest = 45;
    for (std::size_t i = blocks.size(); i-- > 1;) {
        const QString text = plainOf(blocks[i].runs);
        const bool isShortLine = blocks[i].kind == TextBlock::Kind::Paragraph && text.size() <= kLongest && !text.contains(u'\n');
        if (isShortLine && text.endsWith(u',') && i + 1 < blocks.size())
            return i;
    }
    return blocks.size();
}

std::vector<LetterElement> letterBody(const LetterPrint& letter)
{
    const std::vector<TextBlock>& blocks = letter.text.blocks;
    const std::size_t closing = closingBlock(blocks);
    const std::size_t payment = letter.payment ? paymentBlock(blocks) : blocks.size();
    std::vector<LetterElement> body;
    bool isFirstTable = true;
    for (std::size_t i = 0; i < blocks.size(); ++i) {
        LetterElement element = elementOf(blocks[i]);
        if (element.kind == Kind::Table) {
            element.table = invoiceTable(blocks[i].invoices, letter, isFirstTable);
            isFirstTable = false;
        }
        if (i == closing)
            element.kind = Kind::Closing;
        body.push_back(std::move(element));
        if (i == payment)
            body.push_back({Kind::Payment, {}, 0, {}});
        if (i == closing && letter.roomForSignature)
            body.push_back({Kind::SignatureRoom, {}, 0, {}});
        const bool isSigned = closing < blocks.size() ? i == closing + 1 : i + 1 == blocks.size();
        if (isSigned && !letter.enclosures.isEmpty())
            body.push_back(enclosuresOf(letter)); // Above a reply slip.
    }
    if (letter.annex) {
        if (!body.empty()) // Else it is a sheet of its own.
            body.push_back({Kind::PageBreak, {}, 0, {}});
        for (LetterElement& element : annexElements(*letter.annex, letter.language))
            body.push_back(std::move(element));
    }
    return body;
}

QStringList textsOf(const std::vector<LetterElement>& elements)
{
    QStringList texts;
    for (const LetterElement& element : elements) {
        for (const TextRun& run : element.runs)
            texts << run.text;
        for (const LetterTable::Column& column : element.table.columns)
            texts << column.head;
        for (const QStringList& row : element.table.rows)
            texts << row;
        for (const LetterTable::Total& total : element.table.totals)
            texts << total.label << total.value;
    }
    return texts;
}

} // namespace tegoed
