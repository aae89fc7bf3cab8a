#include "core/domain/answer/match_answer.h"

#include "core/domain/answer/own_words.h"
#include "core/domain/reference/reference.h"

#include <QRegularExpression>
#include <QSet>

#include <algorithm>
#include <array>
#include <set>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 6> kCodes = {"message_id", "reference", "invoice_number", "sender", "by_hand", "none"};
constexpr std::size_t kMostWords = 400;
constexpr qsizetype kMostText = 200'000; // Characters looked at.
constexpr qsizetype kMostIds = 60;
constexpr qsizetype kLongestReference = 25;
constexpr qsizetype kSurelyLong = 5; // A number of so many characters stands for itself.

class WordList {
public:
    void add(const QString& text, bool isOwn)
    {
        if (m_words.size() < kMostWords && !text.isEmpty() && !m_seen.contains(text)) {
            m_seen.insert(text);
            m_words.push_back({text, isOwn});
        }
    }
    std::vector<AnswerClues::Word> take() { return std::move(m_words); }

private:
    QSet<QString> m_seen;
    std::vector<AnswerClues::Word> m_words;
};

/// References with their check digits right, however they are written.
void addReferences(const QString& text, bool isOwn, WordList& words)
{
    static const QRegularExpression shape(u"[+*]{3}\\s?\\d{3}/?\\d{4}/?\\d{5}\\s?[+*]{3}|\\bRF\\d{2}(?:[ ]?[0-9A-Z]){1,26}|\\b\\d{4}(?:[ .]\\d{4}){3}\\b|\\b\\d{7,16}\\b"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const QString found = it.next().captured();
        if (found.startsWith(u"RF", Qt::CaseInsensitive)) { // Words behind it look like more of it: the longest that is right.
            const QString joined = normalisedIban(found).left(kLongestReference);
            for (qsizetype size = joined.size(); size >= 5; --size) {
                if (const auto check = checkRf(joined.left(size)); check && check->valid) {
                    words.add(check->normalised, isOwn);
                    break;
                }
            }
            continue;
        }
        for (const ReferenceCheck& check : checkReference(found)) {
            if (check.valid && check.kind != ReferenceKind::Iban)
                words.add(check.normalised, isOwn);
        }
    }
}

/// Whether `before` ends with a word that announces a number.
bool isAnnounced(QStringView before)
{
    static const QRegularExpression word(u"(factuur|facturen|factuurnummer|invoice|invoices|facture|rechnung|nota|nummer|number|nr|no|n°|kenmerk|referentie|reference)[\\s.:#]*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    return word.match(before.right(40).toString()).hasMatch() || before.trimmed().endsWith(u'#');
}

void addNumbers(const QString& text, bool isOwn, WordList& words)
{
    static const QRegularExpression shape(u"[\\p{L}\\p{N}][\\p{L}\\p{N}/._\\-]{0,39}"_s);
    for (auto it = shape.globalMatch(text); it.hasNext();) {
        const auto match = it.next();
        QString word = match.captured();
        while (!word.isEmpty() && !word.back().isLetterOrNumber())
            word.chop(1);
        if (std::none_of(word.begin(), word.end(), [](QChar sign) { return sign.isDigit(); }))
            continue;
        if (word.size() >= kSurelyLong || isAnnounced(QStringView(text).left(match.capturedStart())))
            words.add(word, isOwn);
    }
}

/// `uuid@sender-domain`, as every message that leaves carries it.
QString uuidOf(const QString& messageId)
{
    static const QRegularExpression shape(u"^([0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12})@"_s, QRegularExpression::CaseInsensitiveOption);
    return shape.match(messageId).captured(1).toLower();
}

bool isSender(const AnswerFinds& finds, DebtorId debtor)
{
    return std::any_of(finds.senders.begin(), finds.senders.end(), [&](const AnswerFinds::Sender& sender) { return sender.debtor == debtor; });
}

void noteSender(const AnswerClues& clues, const AnswerFinds& finds, AnswerMatched& matched)
{
    if (!clues.senders.isEmpty() && !isSender(finds, matched.debtor))
        matched.reasons.push_back({u"other_sender"_s, clues.senders.front()});
}

bool matchMessage(const AnswerClues& clues, const AnswerFinds& finds, AnswerMatched& matched)
{
    for (const QString& uuid : clues.uuids) { // The most specific first.
        const auto found = std::find_if(finds.messages.begin(), finds.messages.end(), [&](const AnswerFinds::Message& one) { return one.uuid == uuid; });
        if (found == finds.messages.end())
            continue;
        matched = {AnswerMatch::Thread, found->debtor, found->id, found->invoices, {{u"message_id"_s, uuid}}};
        noteSender(clues, finds, matched);
        return true;
    }
    return false;
}

bool matchWords(const AnswerClues& clues, const AnswerFinds& finds, bool isReference, bool isOwn, AnswerMatched& matched)
{
    std::vector<AnswerFinds::Invoice> found;
    std::set<DebtorId> debtors;
    for (const AnswerClues::Word& word : clues.words) {
        if (word.isOwn != isOwn)
            continue;
        for (const AnswerFinds::Invoice& invoice : finds.invoices) {
            if (invoice.word == word.text && invoice.isReference == isReference) {
                found.push_back(invoice);
                debtors.insert(invoice.debtor);
            }
        }
    }
    if (debtors.size() > 1) {
        std::erase_if(debtors, [&](DebtorId debtor) { return !isSender(finds, debtor); });
        if (debtors.size() != 1) {
            matched.reasons.push_back({u"many_debtors"_s, QString::number(std::max<std::size_t>(2, debtors.size()))});
            return false;
        }
    }
    if (debtors.empty())
        return false;
    matched = {isReference ? AnswerMatch::Reference : AnswerMatch::InvoiceNumber, *debtors.begin(), {}, {}, {}};
    for (const AnswerFinds::Invoice& invoice : found) {
        if (invoice.debtor != matched.debtor || std::find(matched.invoices.begin(), matched.invoices.end(), invoice.id) != matched.invoices.end())
            continue;
        matched.invoices.push_back(invoice.id);
        matched.reasons.push_back({answerMatchCode(matched.how), invoice.word});
    }
    noteSender(clues, finds, matched);
    return true;
}

bool matchSender(const AnswerClues& clues, const AnswerFinds& finds, AnswerMatched& matched)
{
    for (const QString& address : clues.senders) { // The writer's own address before a forwarder's copy of another.
        std::set<DebtorId> debtors;
        for (const AnswerFinds::Sender& sender : finds.senders) {
            if (sender.address == address)
                debtors.insert(sender.debtor);
        }
        if (debtors.size() > 1) {
            matched.reasons.push_back({u"many_senders"_s, QString::number(debtors.size())});
            return false;
        }
        if (debtors.size() == 1) {
            matched = {AnswerMatch::Sender, *debtors.begin(), {}, {}, {{u"sender"_s, address}}};
            return true;
        }
    }
    return false;
}

} // namespace

QString answerMatchCode(AnswerMatch match)
{
    return QString::fromLatin1(kCodes.at(static_cast<std::size_t>(match)));
}

std::optional<AnswerMatch> answerMatchOf(QStringView code)
{
    for (std::size_t i = 0; i < kCodes.size(); ++i) {
        if (code == QLatin1StringView(kCodes.at(i)))
            return static_cast<AnswerMatch>(i);
    }
    return std::nullopt;
}

AnswerClues cluesIn(const AnswerMail& mail)
{
    AnswerClues clues;
    for (const QString& id : mail.threadIds.mid(0, kMostIds)) {
        if (const QString uuid = uuidOf(id); !uuid.isEmpty() && !clues.uuids.contains(uuid))
            clues.uuids << uuid;
    }
    for (const QString& sender : mail.senders.mid(0, kMostIds)) {
        if (const QString address = sender.trimmed().toLower(); !address.isEmpty() && !clues.senders.contains(address))
            clues.senders << address;
    }
    const AnswerWords words = ownWords(mail.text.left(kMostText));
    WordList list;
    for (const auto& [text, isOwn] : {std::pair{mail.subject, true}, std::pair{words.own, true}, std::pair{words.quoted, false}}) {
        addReferences(text, isOwn, list);
        addNumbers(text, isOwn, list);
    }
    clues.words = list.take();
    return clues;
}

AnswerMatched matchAnswer(const AnswerClues& clues, const AnswerFinds& finds)
{
    AnswerMatched matched;
    if (matchMessage(clues, finds, matched))
        return matched;
    for (const bool isReference : {true, false}) {
        for (const bool isOwn : {true, false}) {
            if (matchWords(clues, finds, isReference, isOwn, matched))
                return matched;
        }
    }
    if (matchSender(clues, finds, matched))
        return matched;
    if (matched.reasons.empty())
        matched.reasons.push_back({u"nothing_known"_s, {}});
    return matched;
}

} // namespace tegoed
