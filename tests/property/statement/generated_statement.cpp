#include "tests/property/statement/generated_statement.h"

#include "core/domain/reference/reference.h"

#include <algorithm>
#include <array>
#include <random>

namespace tegoed::property {

using namespace Qt::Literals::StringLiterals;

namespace {

class Maker {
public:
    explicit Maker(std::uint64_t seed) : m_random(seed) {}

    GeneratedStatement make(int lines)
    {
        m_shape = static_cast<int>(below(4));
        const int debtors = std::max(20, lines / 3);
        for (int i = 0; i < debtors; ++i)
            addDebtor(i + 1);
        for (int i = 0; i < lines; ++i)
            addLine(static_cast<LineClass>(i % kLineClasses));
        std::shuffle(m_made.lines.begin(), m_made.lines.end(), m_random);
        return std::move(m_made);
    }

private:
    struct Open { MatchInvoice invoice; bool isPaid = false; };
    struct Debtor { DebtorId id; QString name; QString iban; bool ibanKnown = false; std::vector<std::size_t> invoices; };

    std::uint64_t below(std::uint64_t count) { return m_random() % count; }
    bool chance(int percent) { return static_cast<int>(below(100)) < percent; }
    template <typename List>
    QString any(const List& list) { return QString::fromUtf8(list[below(std::size(list))]); }

    QString word(int syllables)
    {
        static constexpr std::array kParts{"ba", "ver", "lo", "mi", "sten", "kro", "da", "hui", "wel", "zon", "ta", "rijk", "pe", "gol", "var", "nes",
                                           "bru", "fi", "mar", "tel", "oe", "dor", "gra", "vlie", "hem", "lan", "so", "kui", "per", "wou"};
        QString text;
        for (int i = 0; i < syllables; ++i)
            text += any(kParts);
        text[0] = text[0].toUpper();
        return text;
    }

    QString partyName()
    {
        static constexpr std::array kTrades{"Bouw", "Schilders", "Advies", "Transport", "Techniek", "Bakkerij", "Groothandel", "Installaties"};
        static constexpr std::array kForms{"BV", "B.V.", "NV", "VOF", "BVBA", ""};
        static constexpr std::array kFirst{"Jan", "Els", "Piet", "Fatma", "Tom", "An", "Kees", "Lotte", "Mo", "Sofie"};
        static constexpr std::array kBetween{"van ", "de ", "van der ", "", "", ""};
        if (chance(50))
            return QStringList{word(2 + static_cast<int>(below(2))), any(kTrades), any(kForms)}.join(u' ').trimmed();
        const QString first = any(kFirst);
        return (chance(40) ? first.left(1) + u'.' : first) + u' ' + any(kBetween) + word(2 + static_cast<int>(below(2)));
    }

    QString number()
    {
        const int n = ++m_number;
        switch (m_shape) {
        case 0: return u"2026-%1"_s.arg(n, 5, 10, QLatin1Char('0'));
        case 1: return u"F2026/%1"_s.arg(n, 6, 10, QLatin1Char('0'));
        case 2: return QString::number(26'000'000 + n);
        default: return u"VF-26-%1"_s.arg(n, 5, 10, QLatin1Char('0'));
        }
    }

    QString reference()
    {
        switch (below(3)) {
        case 0: return *makeOgm(QString::number(1'000'000'000 + m_number * 7LL));
        case 1: return *makeBetalingskenmerk(u"100%1"_s.arg(m_number, 12, 10, QLatin1Char('0')));
        default: return *makeRf(u"26%1"_s.arg(m_number, 8, 10, QLatin1Char('0')));
        }
    }

    void addDebtor(std::int64_t id)
    {
        static constexpr std::array kPrices{10'00, 12'10, 25'00, 50'00, 60'50, 99'00, 100'00, 121'00, 150'00, 250'00, 500'00, 1'000'00};
        Debtor debtor;
        debtor.id = DebtorId{id};
        debtor.name = partyName();
        debtor.iban = *makeIban(u"NL"_s, u"BANK"_s + u"%1"_s.arg(100'000'000 + id, 10, 10, QLatin1Char('0')));
        debtor.ibanKnown = chance(40);
        const int count = 1 + static_cast<int>(below(8));
        for (int i = 0; i < count; ++i) {
            const std::int64_t cents = chance(30) ? static_cast<std::int64_t>(kPrices[below(kPrices.size())]) : 100 + static_cast<std::int64_t>(below(499'900));
            const QString printed = number();
            const MatchInvoice invoice{InvoiceId{static_cast<std::int64_t>(m_open.size()) + 1}, debtor.id, printed,
                                       chance(40) ? reference() : QString(), Money(cents, Currency::euro()),
                                       Date(2026, 1, 1).plusDays(static_cast<int>(below(330))), false};
            debtor.invoices.push_back(m_open.size());
            m_open.push_back({invoice});
            m_made.book.invoices.push_back(invoice);
        }
        m_made.book.debtors.push_back({debtor.id, {debtor.name}, debtor.ibanKnown ? QStringList{debtor.iban} : QStringList{}});
        m_debtors.push_back(debtor);
    }

    QString slipped(const QString& text, bool digitsOnly)
    {
        QString result = text;
        for (int tries = 0; tries < 50; ++tries) {
            const qsizetype at = static_cast<qsizetype>(below(static_cast<std::uint64_t>(text.size())));
            if (digitsOnly ? !text[at].isDigit() : !text[at].isLetter())
                continue;
            switch (below(4)) {
            case 0: result[at] = digitsOnly ? QChar(u'0' + static_cast<char16_t>(below(10))) : QChar(u'a' + static_cast<char16_t>(below(26))); break;
            case 1:
                if (at + 1 < text.size() && text[at + 1].isLetterOrNumber())
                    std::swap(result[at], result[at + 1]);
                break;
            case 2: result.remove(at, 1); break;
            default: result.insert(at, text[at]); break;
            }
            if (result != text)
                return result;
            result = text;
        }
        return result;
    }

    QString spelled(const QString& number)
    {
        QString digitsAndLetters, noSigns = number;
        for (const QChar c : number)
            if (c.isLetterOrNumber())
                digitsAndLetters += c;
        noSigns.replace(u'-', u' ').replace(u'/', u' ');
        switch (below(8)) {
        case 0: return number;
        case 1: return u"factuur "_s + number;
        case 2: return u"FACT."_s + digitsAndLetters;
        case 3: return u"betaling fact nr "_s + noSigns + u" dank"_s;
        case 4: return u"Inv. "_s + number.toLower() + u" d.d. 3-11-2026"_s;
        case 5: return u"/REMI/"_s + number + u"/EREF/NOTPROVIDED"_s;
        case 6: return number.left(number.size() / 2) + u"\n"_s + number.mid(number.size() / 2);
        default: return u"uw factuur "_s + digitsAndLetters + u" klant "_s + QString::number(100 + below(800));
        }
    }

    QString printedName(const Debtor& debtor)
    {
        const auto roll = below(100);
        if (roll < 70)
            return debtor.name;
        if (roll < 85) {
            QStringList words = debtor.name.split(u' ');
            if (roll < 78)
                std::reverse(words.begin(), words.end());
            return words.join(u' ').toUpper();
        }
        return roll < 95 ? partyName() : QString();
    }

    /// Invoices of one debtor that nobody pays yet.
    std::vector<std::size_t> unpaid(const Debtor& debtor) const
    {
        std::vector<std::size_t> list;
        std::copy_if(debtor.invoices.begin(), debtor.invoices.end(), std::back_inserter(list), [&](std::size_t i) { return !m_open[i].isPaid; });
        return list;
    }

    void addUnrelated()
    {
        static constexpr std::array kTexts{"huur november", "belastingdienst omzetbelasting", "loon periode 11", "pinbetalingen terminal", "verzekering",
                                           "energie voorschot", "terugbetaling aankoop", "rente", "storting kas", "abonnement telefoon"};
        TrueLine line;
        line.receipt = {Money(500 + static_cast<std::int64_t>(below(300'000)), Currency::euro()), Date(2026, 11, 1).plusDays(static_cast<int>(below(25))),
                        {}, any(kTexts), chance(80) ? partyName() : QString(), {}};
        if (chance(50))
            line.receipt.text += chance(50) ? u" 0%1-11-2026"_s.arg(1 + below(9)) : u" nr %1"_s.arg(below(100'000'000));
        if (chance(70))
            line.receipt.payerIban = *makeIban(u"NL"_s, u"BANK"_s + u"%1"_s.arg(900'000'000 + m_made.lines.size(), 10, 10, QLatin1Char('0')));
        m_made.lines.push_back(line);
    }

    void addLine(LineClass lineClass)
    {
        if (lineClass == LineClass::Unrelated)
            return addUnrelated();
        for (int tries = 0; tries < 400; ++tries) {
            const Debtor& debtor = m_debtors[below(m_debtors.size())];
            std::vector<std::size_t> open = unpaid(debtor);
            if (lineClass == LineClass::IbanOnly && !debtor.ibanKnown)
                continue;
            if (open.size() < (lineClass == LineClass::SeveralInvoices ? 2U : 1U))
                continue;
            std::shuffle(open.begin(), open.end(), m_random);
            if (lineClass == LineClass::IbanOnly || lineClass == LineClass::MisspeltName) { // Means the oldest of that amount.
                for (const std::size_t i : open)
                    if (m_open[i].invoice.open == m_open[open[0]].invoice.open && m_open[i].invoice.dueDate < m_open[open[0]].invoice.dueDate)
                        std::swap(open[0], *std::find(open.begin(), open.end(), i));
            }
            if (lineClass == LineClass::ExactStructured && m_open[open[0]].invoice.paymentReference.isEmpty())
                continue;
            open.resize(lineClass == LineClass::SeveralInvoices ? std::min<std::size_t>(open.size(), 2 + below(3)) : 1);
            return pay(lineClass, debtor, open);
        }
    }

    void pay(LineClass lineClass, const Debtor& debtor, const std::vector<std::size_t>& invoices)
    {
        Money amount(0, Currency::euro());
        QStringList numbers;
        TrueLine line;
        line.lineClass = lineClass;
        line.debtor = debtor.id;
        for (const std::size_t i : invoices) {
            m_open[i].isPaid = true;
            amount += m_open[i].invoice.open;
            line.parts.push_back({m_open[i].invoice.invoice, m_open[i].invoice.open});
            numbers += m_open[i].invoice.number;
        }
        std::sort(line.parts.begin(), line.parts.end(), [](const MatchPart& a, const MatchPart& b) { return a.invoice < b.invoice; });
        const MatchInvoice& first = m_open[invoices.front()].invoice;
        if (lineClass == LineClass::Partial) {
            amount = Money(amount.minorUnits() * static_cast<std::int64_t>(20 + below(61)) / 100, amount.currency());
            line.parts.front().amount = amount;
        } else if (lineClass == LineClass::Over) {
            amount = Money(amount.minorUnits() + 1 + amount.minorUnits() * static_cast<std::int64_t>(1 + below(30)) / 100, amount.currency());
        }
        QString text, name = printedName(debtor), reference;
        bool showsIban = chance(60);
        switch (lineClass) {
        case LineClass::ExactStructured: reference = first.paymentReference; break;
        case LineClass::Partial:
        case LineClass::Over:
            if (!first.paymentReference.isEmpty() && chance(50))
                reference = first.paymentReference;
            else
                text = spelled(first.number);
            break;
        case LineClass::ReferenceInText: text = spelled(first.number); break;
        case LineClass::SeveralInvoices: text = (chance(50) ? u"facturen "_s : QString()) + numbers.join(chance(50) ? u", "_s : u" en "_s); break;
        case LineClass::Typo: text = spelled(slipped(first.number, true)); break;
        case LineClass::IbanOnly: showsIban = true; text = u"betaling"_s; break;
        case LineClass::MisspeltName:
            showsIban = false;
            name = slipped(debtor.name, false);
            if (debtor.name.size() > 14 && chance(40))
                name = slipped(name, false);
            text = u"dank"_s;
            break;
        case LineClass::Unrelated: break;
        }
        if (!reference.isEmpty() && chance(50)) {
            line.receipt = {amount, Date(2026, 11, 20), {reference}, {}, name, {}};
        } else {
            if (!reference.isEmpty()) {
                const auto checked = checkReference(reference);
                text = chance(50) && !checked.isEmpty() ? checked.front().printed : reference;
            }
            line.receipt = {amount, Date(2026, 11, 20), {}, text, name, {}};
        }
        if (showsIban)
            line.receipt.payerIban = debtor.iban;
        m_made.lines.push_back(line);
    }

    std::mt19937_64 m_random;
    GeneratedStatement m_made;
    std::vector<Open> m_open;
    std::vector<Debtor> m_debtors;
    int m_number = 0;
    int m_shape = 0;
};

} // namespace

const char* nameOf(LineClass lineClass)
{
    static constexpr std::array kNames{"exact structured", "reference in text", "several invoices", "partial", "over", "typo",
                                       "no reference, IBAN", "misspelt name", "unrelated"};
    return kNames[static_cast<std::size_t>(lineClass)];
}

GeneratedStatement generateStatement(std::uint64_t seed, int lines)
{
    return Maker(seed).make(lines);
}

} // namespace tegoed::property
