#include "core/documents/letter/letter_pages.h"

#include "core/documents/letter/letter_flow.h"
#include "core/documents/letter/letter_units.h"
#include "core/documents/letter/letter_words.h"
#include "core/documents/logo_image.h"
#include "core/documents/print_text.h"
#include "core/domain/reference/reference.h"

#include <algorithm>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;
using namespace letter_unit;

constexpr int kTextRight = mm(1900);
constexpr int kTop = mm(130);          // Of the letterhead.
constexpr int kBodyBottom = mm(2715);  // Above page number and foot.
constexpr int kNextTop = mm(270);      // Of the text on other pages.
constexpr int kDetailsLeft = mm(1400);

QRect inPoints(const QRect& tenthsOfMm)
{
    return {mm(tenthsOfMm.left()), mm(tenthsOfMm.top()), mm(tenthsOfMm.width()), mm(tenthsOfMm.height())};
}

class Frame {
public:
    Frame(LetterPages& pages, const LetterPrint& letter)
        : m_pages(pages), m_letter(letter), m_words(letter.language, letter.rules), m_window(inPoints(everVisible(letter.envelope)))
    {
    }

    Result<Done> run()
    {
        const Result<QRect> field = addressField(m_letter.envelope);
        if (!field)
            return field.error();
        m_pages.left = m_letter.envelope.hasWindow ? mm(250) : std::clamp(mm(m_letter.envelope.addressLeft), mm(200), mm(450));
        m_pages.width = kTextRight - m_pages.left;
        for (const Result<Done>& placed : {m_letter.hasAddressee ? address(inPoints(*field)) : Result<Done>(Done{}), logo()})
            if (!placed)
                return placed.error();
        details();
        references();
        return Done{};
    }

    int bodyTop() const { return m_bodyTop; }

private:
    /// The window shows what stands at the left margin.
    bool isWindowLeft() const { return m_window.left() < m_pages.left + mm(400); }

    Result<Done> address(QRect field)
    {
        if (m_letter.recipient.isEmpty())
            return Error{Error::Code::MissingInput, {u"address"_s}, {}};
        if (field.left() < m_pages.left && field.left() + mm(100) > m_pages.left)
            field.setLeft(m_pages.left); // In line with the text, when the window allows.
        constexpr int kLargest = 105, kSmallest = 80;
        for (int size = kLargest; size >= kSmallest; size -= 5) {
            std::vector<LetterText> lines;
            int count = 0;
            for (const QString& line : m_letter.recipient) {
                lines.emplace_back(line, field.width(), size);
                count += lines.back().lines();
            }
            const int leading = std::min(size * 14 / 10, field.height() / count);
            if (leading < size * 125 / 100)
                continue;
            m_pages.addressText = std::move(lines);
            m_pages.addressSize = size;
            m_pages.addressLeading = leading;
            m_pages.address = QRect(field.left(), field.top() + (field.height() - count * leading) / 2, field.width(), count * leading);
            return Done{};
        }
        return Error{Error::Code::InvalidInput, {u"address"_s, m_letter.recipient.join(u", "_s)}, {}};
    }

    /// The letterhead ends here, above the window.
    int headBottom() const { return isWindowLeft() ? std::max(m_window.top() - mm(20), kTop + mm(60)) : mm(380); }

    Result<Done> logo()
    {
        if (m_letter.logo.isEmpty() || m_letter.onPrintedLetterhead)
            return Done{};
        const Result<QByteArray> safe = safeLogo(m_letter.logo);
        if (!safe)
            return safe.error();
        m_pages.logoImage = QImage::fromData(*safe, "PNG");
        const QSize room(mm(700), std::min(mm(220), headBottom() - kTop));
        m_pages.logo = QRect(QPoint(m_pages.left, kTop), m_pages.logoImage.size().scaled(room, Qt::KeepAspectRatio));
        return Done{};
    }

    void details()
    {
        if (m_letter.onPrintedLetterhead)
            return;
        const bool isBeside = !isWindowLeft(); // Left of the window, below the letterhead.
        const int left = isBeside ? m_pages.left : std::max(kDetailsLeft, m_window.left() + m_window.width() + mm(40));
        const int width = isBeside ? m_window.left() - left - mm(50) : kTextRight - left;
        const int top = !isBeside ? kTop
            : std::max(headBottom() - mm(60), m_pages.logo.isEmpty() ? kTop + mm(120) : m_pages.logo.bottom() + mm(40));
        int lines = 0;
        const QStringList facts = senderDetails(m_letter);
        for (qsizetype i = 0; i < facts.size(); ++i) {
            const bool isName = i == 0 && !m_letter.logo.isEmpty();
            m_pages.detailsText.emplace_back(facts[i], width, kSmallSize, isName);
            lines += m_pages.detailsText.back().lines();
        }
        m_pages.details = QRect(left, top, width, lines * kSmallLeading);
    }

    void references()
    {
        int y = m_letter.hasAddressee ? std::max(m_window.top() + m_window.height() + mm(50), mm(1000)) : mm(450);
        if (!m_pages.details.isEmpty())
            y = std::max(y, m_pages.details.bottom() + mm(60));
        int x = m_pages.left;
        for (const LetterFact& fact : letterReferences(m_letter)) {
            const int width = std::max(textWidth(fact.label, kSmallSize), textWidth(fact.value, kReferenceSize));
            if (x > m_pages.left && x + width > kTextRight) {
                x = m_pages.left;
                y += kSmallLeading + kBodyLeading + mm(15);
            }
            m_pages.references.push_back({QPoint(x, y), fact});
            x += std::max(width + mm(80), mm(500));
        }
        y += kSmallLeading + kBodyLeading + mm(40);
        m_pages.subjectTop = y;
        if (!m_letter.text.subject.isEmpty()) {
            constexpr int kMaxLines = 4;
            m_pages.subject.emplace_back(m_letter.text.subject, m_pages.width, kSubjectSize, true);
            y += std::min(m_pages.subject[0].lines(), kMaxLines) * kSubjectLeading + mm(40);
            if (m_letter.rules == LetterRules::Netherlands)
                y += kSmallLeading;
        }
        m_bodyTop = y;
    }

    LetterPages& m_pages;
    const LetterPrint& m_letter;
    LetterWords m_words;
    QRect m_window; ///< What may show in the window.
    int m_bodyTop = 0;
};

QStringList allTexts(const LetterPrint& letter, const std::vector<LetterElement>& elements)
{
    QStringList texts = textsOf(elements);
    texts << letter.recipient << letter.text.subject << letter.sender.name << senderDetails(letter) << senderFoot(letter);
    for (const LetterFact& reference : letterReferences(letter))
        texts << reference.value;
    for (const LetterFact& fact : paymentFacts(letter))
        texts << fact.value;
    return texts;
}

} // namespace

Result<LetterPages> LetterPages::layOut(const LetterPrint& letter, std::vector<LetterElement> elements)
{
    if (const Result<Done> glyphs = checkGlyphs(allTexts(letter, elements)); !glyphs)
        return glyphs.error();
    LetterPages pages;
    pages.elements = std::move(elements);
    if (letter.payment) {
        const Result<QrMatrix> qr = paymentQr(*letter.payment);
        if (!qr)
            return qr.error();
        pages.qr = *qr;
    }
    Frame frame(pages, letter);
    if (const Result<Done> placed = frame.run(); !placed)
        return placed.error();
    const auto flow = [&](const LetterSpacing& spacing) {
        pages.spacing = spacing;
        pages.parts.clear();
        makeParts(pages, letter);
        placeParts(pages, frame.bodyTop(), kNextTop, kBodyBottom);
        return pages.pages.size();
    };
    // A page with a greeting alone looks careless and costs a sheet: a little closer, if that saves it.
    if (const std::size_t airy = flow({}); airy > 1 && flow(LetterSpacing::tight()) == airy)
        flow({});
    return pages;
}

QStringList senderDetails(const LetterPrint& letter)
{
    const LetterSender& sender = letter.sender;
    const LetterWords words(letter.language, letter.rules);
    QStringList lines;
    if (!letter.logo.isEmpty()) // Else it is the letterhead itself.
        lines << sender.name;
    lines << sender.addressLines;
    if (!sender.phone.isEmpty())
        lines << words.phone() + u' ' + sender.phone;
    lines << sender.email << sender.website;
    if (!sender.contact.isEmpty())
        lines << words.contact() + u": "_s + sender.contact;
    lines.removeAll(QString());
    return lines;
}

std::vector<LetterFact> letterReferences(const LetterPrint& letter)
{
    const LetterWords words(letter.language, letter.rules);
    const LetterFact date{words.date(), dateTextInWords(letter.date, letter.language)};
    const LetterFact ours{words.ourReference(), letter.ourReference};
    const LetterFact yours{words.yourReference(), letter.yourReference};
    std::vector<LetterFact> references = letter.rules == LetterRules::Belgium ? std::vector{yours, ours, date} : std::vector{date, ours, yours};
    std::erase_if(references, [](const LetterFact& reference) { return reference.value.isEmpty(); });
    return references;
}

QStringList senderFoot(const LetterPrint& letter)
{
    const LetterSender& sender = letter.sender;
    const LetterWords words(letter.language, letter.rules);
    QStringList facts{sender.legalName.isEmpty() ? sender.name : sender.legalName, sender.addressLines.join(u", "_s)};
    const auto add = [&](const QString& word, const QString& value) {
        if (!value.isEmpty())
            facts << word + u' ' + value;
    };
    const auto iban = checkIban(sender.iban);
    add(words.registration(), sender.registration);
    add(words.court(), sender.court);
    add(words.vat(), sender.vatNumber);
    add(u"IBAN"_s, iban ? iban->printed : sender.iban);
    add(u"BIC"_s, sender.bic);
    facts.removeAll(QString());
    return facts;
}

std::vector<LetterFact> paymentFacts(const LetterPrint& letter)
{
    if (!letter.payment)
        return {};
    const LetterWords words(letter.language, letter.rules);
    const EpcTransfer transfer = transferFor(*letter.payment);
    const auto iban = checkIban(transfer.iban);
    const QString reference = transfer.structuredReference.isEmpty() ? transfer.text : checkRf(transfer.structuredReference)->printed;
    std::vector<LetterFact> facts{{words.toPay(), moneyText(transfer.amount, letter.language)},
                                       {words.account(), iban ? iban->printed : transfer.iban},
                                       {words.accountName(), transfer.name}};
    if (!reference.isEmpty())
        facts.push_back({words.reference(), reference});
    return facts;
}

} // namespace tegoed
