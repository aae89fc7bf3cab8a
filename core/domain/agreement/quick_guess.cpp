#include "core/domain/agreement/quick_guess.h"


#include <QRegularExpression>

#include <algorithm>
#include <array>
#include <vector>

namespace tegoed {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kMostDigitsInAmount = 7; ///< Of a figure without a sign of money: longer ones are numbers of something.

/// A word of the line: as typed without what closes a sentence, in lower case, and what was found in it.
struct Word {
    QString typed, plain;
    bool isTaken = false; ///< A day, an amount, a telephone number or an invoice: says nothing else.
};

std::vector<Word> wordsOf(const QString& text)
{
    std::vector<Word> words;
    for (QString typed : text.simplified().split(u' ', Qt::SkipEmptyParts)) {
        static const QString kClosing = u".,;:!?()\"“”„«»'"_s;
        while (!typed.isEmpty() && kClosing.contains(typed.back()) && !typed.endsWith(u",-"_s))
            typed.chop(1);
        while (!typed.isEmpty() && kClosing.contains(typed.front()))
            typed.remove(0, 1);
        if (!typed.isEmpty())
            words.push_back({typed, typed.toLower(), false});
    }
    return words;
}

bool isAmong(const QString& word, const QStringList& known)
{
    return known.contains(word);
}

bool hasWord(const std::vector<Word>& words, const QStringList& known)
{
    return std::any_of(words.begin(), words.end(), [&](const Word& word) { return isAmong(word.plain, known); });
}

/// Words next to each other, such as "geen gehoor".
bool hasPhrase(const std::vector<Word>& words, const QStringList& phrases)
{
    QString line = u" "_s;
    for (const Word& word : words)
        line += word.plain + u' ';
    return std::any_of(phrases.begin(), phrases.end(), [&](const QString& phrase) { return line.contains(u' ' + phrase + u' '); });
}

void takeInvoices(std::vector<Word>& words, const QuickQuestion& question, QuickGuess& guess)
{
    if (!question.isInvoice)
        return;
    for (Word& word : words) {
        const bool hasDigit = std::any_of(word.typed.begin(), word.typed.end(), [](QChar c) { return c.isDigit(); });
        if (!hasDigit || !question.isInvoice(word.typed))
            continue;
        guess.invoices += word.typed;
        word.isTaken = true;
    }
}

/// A telephone number over one or more words: it starts with 0 or + and has nine to thirteen digits.
void takePhone(std::vector<Word>& words, QuickGuess& guess)
{
    static const QRegularExpression start(u"^(\\+|0)[\\d\\-()/.]*\\d$"_s);
    static const QRegularExpression part(u"^[\\d\\-()/.]+$"_s);
    for (std::size_t from = 0; from < words.size(); ++from) {
        if (words[from].isTaken || !start.match(words[from].typed).hasMatch())
            continue;
        const bool isForeign = words[from].typed.startsWith(u'+') || words[from].typed.startsWith(u"00"_s);
        const int most = isForeign ? 13 : 10;
        QString typed;
        int digits = 0;
        std::size_t end = from;
        for (std::size_t at = from; at < words.size() && !words[at].isTaken; ++at) {
            if (at > from && !part.match(words[at].typed).hasMatch())
                break;
            const int more = static_cast<int>(std::count_if(words[at].typed.begin(), words[at].typed.end(), [](QChar c) { return c.isDigit(); }));
            if (digits + more > most)
                break;
            digits += more;
            typed += (typed.isEmpty() ? QString() : u" "_s) + words[at].typed;
            end = at + 1;
        }
        if (digits < 9)
            continue;
        guess.phone = typed;
        for (std::size_t at = from; at < end; ++at)
            words[at].isTaken = true;
        return;
    }
}

int weekdayOf(const QString& word) ///< 1 = Monday; 0 = none.
{
    static const std::array<QStringList, 7> kDays{QStringList{u"maandag"_s, u"ma"_s, u"monday"_s, u"mon"_s},
                                                  QStringList{u"dinsdag"_s, u"di"_s, u"tuesday"_s, u"tue"_s},
                                                  QStringList{u"woensdag"_s, u"wo"_s, u"wednesday"_s, u"wed"_s},
                                                  QStringList{u"donderdag"_s, u"do"_s, u"thursday"_s, u"thu"_s},
                                                  QStringList{u"vrijdag"_s, u"vr"_s, u"friday"_s, u"fri"_s},
                                                  QStringList{u"zaterdag"_s, u"za"_s, u"saturday"_s, u"sat"_s},
                                                  QStringList{u"zondag"_s, u"zo"_s, u"sunday"_s, u"sun"_s}};
    for (std::size_t day = 0; day < kDays.size(); ++day) {
        if (kDays[day].contains(word))
            return static_cast<int>(day) + 1;
    }
    return 0;
}

/// The next such day after today.
Date nextWeekday(const Date& today, int weekday)
{
    const int ahead = (weekday - today.isoWeekday() + 7) % 7;
    return today.plusDays(ahead == 0 ? 7 : ahead);
}

/// A day in these words, today or later: by weekday, "volgende week vrijdag", or as a date field reads it.
std::optional<Date> dayIn(const QStringList& plain, const QuickQuestion& question)
{
    static const QStringList kNext{u"volgende"_s, u"volgend"_s, u"next"_s, u"aanstaande"_s, u"komende"_s, u"coming"_s};
    if (plain.size() == 1 || (plain.size() == 2 && kNext.contains(plain[0]))) {
        if (const int weekday = weekdayOf(plain.back()))
            return nextWeekday(question.today, weekday);
    }
    const bool isNextWeek = plain.size() >= 2 && kNext.contains(plain[0]) && plain[1] == u"week"_s;
    const Date monday = question.today.plusDays(8 - question.today.isoWeekday());
    if (isNextWeek && plain.size() == 2)
        return monday.plusDays(4); // By the end of its working days.
    if (isNextWeek && plain.size() == 3 && weekdayOf(plain[2]) > 0)
        return monday.plusDays(weekdayOf(plain[2]) - 1);
    if (plain.size() == 1) {
        static const QRegularExpression sign(u"^[-+\u2212]"_s);
        static const QRegularExpression pointed(u"^\\d{1,2}\\.\\d{1,2}$"_s); // An amount looks the same.
        if (sign.match(plain[0]).hasMatch() || pointed.match(plain[0]).hasMatch())
            return std::nullopt;
    }
    const auto typed = typedDate(plain.join(u' '), question.today, question.language, DateLean::Future);
    return typed && *typed >= question.today ? std::optional(*typed) : std::nullopt;
}

void takeDay(std::vector<Word>& words, const QuickQuestion& question, QuickGuess& guess)
{
    constexpr std::size_t kLongest = 4; // "eind van volgende maand"
    for (std::size_t length = std::min(kLongest, words.size()); length > 0; --length) {
        for (std::size_t from = 0; from + length <= words.size(); ++from) {
            QStringList plain;
            for (std::size_t at = from; at < from + length && !words[at].isTaken; ++at)
                plain += words[at].plain;
            if (plain.size() != static_cast<qsizetype>(length))
                continue;
            const auto day = dayIn(plain, question);
            if (!day)
                continue;
            guess.day = day;
            for (std::size_t at = from; at < from + length; ++at)
                words[at].isTaken = true;
            return;
        }
    }
}

/// With a sign of money, or with cents; a bare figure when the line is about paying.
void takeAmount(std::vector<Word>& words, const QuickQuestion& question, bool isAboutPaying, QuickGuess& guess)
{
    static const QStringList kSigns{u"€"_s, u"eur"_s, u"euro"_s, u"euros"_s};
    const bool isEnglish = question.language == TextLanguage::English;
    static const QRegularExpression centsNl(u"^[\\d.]*\\d,(\\d{2}|-)$"_s), centsEn(u"^[\\d,]*\\d\\.\\d{2}$"_s);
    static const QRegularExpression groupedNl(u"^\\d{1,3}(\\.\\d{3})+$"_s), groupedEn(u"^\\d{1,3}(,\\d{3})+$"_s), bare(u"^\\d+$"_s);
    const auto isSign = [&](std::size_t at) { return at < words.size() && isAmong(words[at].plain, kSigns); };
    for (std::size_t at = 0; at < words.size(); ++at) {
        Word& word = words[at];
        if (word.isTaken)
            continue;
        QString figure = word.plain;
        bool hasSign = (at > 0 && isSign(at - 1)) || isSign(at + 1);
        for (const QString& sign : kSigns) {
            if (figure.startsWith(sign) && figure.size() > sign.size()) {
                figure = figure.mid(sign.size());
                hasSign = true;
                break;
            }
        }
        const bool isExact = (isEnglish ? centsEn : centsNl).match(figure).hasMatch();
        const bool isWhole = (isEnglish ? groupedEn : groupedNl).match(figure).hasMatch()
            || (bare.match(figure).hasMatch() && figure.size() <= kMostDigitsInAmount && !figure.startsWith(u'0'));
        if (!isExact && !(isWhole && (hasSign || isAboutPaying)))
            continue;
        const auto amount = typedAmount(figure, question.currency, question.language);
        if (!amount || amount->minorUnits() <= 0)
            continue;
        guess.amount = *amount;
        word.isTaken = true;
        if (at > 0 && isSign(at - 1))
            words[at - 1].isTaken = true;
        if (isSign(at + 1))
            words[at + 1].isTaken = true;
        return;
    }
}

/// What the words say, before any figure was looked at.
struct Spoken {
    bool disputes = false, defers = false, pays = false, calls = false;
    CallHint call = CallHint::None;
};

const QStringList& payingWords()
{
    static const QStringList kWords{u"betaalt"_s, u"betalen"_s, u"belooft"_s, u"beloofd"_s, u"beloofde"_s, u"toezegging"_s, u"toegezegd"_s, u"overmaken"_s,
                                    u"stort"_s, u"pays"_s, u"pay"_s, u"promises"_s, u"promised"_s, u"promise"_s, u"transfers"_s, u"transfer"_s};
    return kWords;
}

const QStringList& callWords()
{
    static const QStringList kWords{u"belt"_s, u"bel"_s, u"belde"_s, u"gebeld"_s, u"bellen"_s, u"terugbellen"_s, u"teruggebeld"_s, u"gesprek"_s, u"gesproken"_s,
                                    u"telefonisch"_s, u"voicemail"_s, u"call"_s, u"called"_s, u"calls"_s, u"phoned"_s, u"spoke"_s, u"callback"_s};
    return kWords;
}

const QStringList& disputeWords()
{
    static const QStringList kWords{u"betwist"_s, u"betwisten"_s, u"betwisting"_s, u"geschil"_s, u"bezwaar"_s, u"protest"_s, u"protesteert"_s, u"oneens"_s,
                                    u"klacht"_s, u"reclamatie"_s, u"disputes"_s, u"disputed"_s, u"dispute"_s, u"disagrees"_s, u"contests"_s, u"complaint"_s};
    return kWords;
}

const QStringList& deferralWords()
{
    static const QStringList kWords{u"uitstel"_s, u"uitstellen"_s, u"deferral"_s, u"defer"_s, u"postpone"_s, u"postponement"_s, u"extension"_s};
    return kWords;
}

Spoken spoken(const std::vector<Word>& words)
{
    Spoken found;
    if (hasPhrase(words, {u"verkeerd nummer"_s, u"nummer klopt niet"_s, u"wrong number"_s}))
        found.call = CallHint::WrongNumber;
    else if (hasWord(words, {u"voicemail"_s}) || hasPhrase(words, {u"geen gehoor"_s, u"neemt niet op"_s, u"niet bereikt"_s, u"no answer"_s, u"did not answer"_s}))
        found.call = CallHint::NoAnswer;
    else if (hasWord(words, {u"terugbellen"_s, u"callback"_s}) || (hasWord(words, {u"terug"_s}) && hasWord(words, {u"belt"_s, u"bel"_s, u"bellen"_s}))
             || (hasWord(words, {u"back"_s}) && hasWord(words, {u"call"_s, u"calls"_s})) || hasPhrase(words, {u"call again"_s, u"opnieuw bellen"_s}))
        found.call = CallHint::CallAgain;
    found.calls = found.call != CallHint::None || hasWord(words, callWords());
    found.disputes = hasWord(words, disputeWords())
        || (found.call != CallHint::WrongNumber && hasPhrase(words, {u"klopt niet"_s, u"niet akkoord"_s, u"niet eens"_s, u"not agree"_s, u"is wrong"_s}));
    found.defers = hasWord(words, deferralWords()) || hasPhrase(words, {u"meer tijd"_s, u"more time"_s});
    const bool isDenied = hasPhrase(words, {u"betaalt niet"_s, u"niet betalen"_s, u"niets betalen"_s, u"not pay"_s, u"weigert te betalen"_s, u"refuses to pay"_s, u"cannot pay"_s,
                                            u"kan niet betalen"_s});
    found.pays = !isDenied && (hasWord(words, payingWords()) || hasPhrase(words, {u"zegt toe"_s, u"maakt over"_s}));
    return found;
}

QuickKind kindOf(const Spoken& said, const QuickGuess& guess)
{
    if (said.disputes)
        return QuickKind::Dispute;
    if (said.defers)
        return QuickKind::Deferral;
    const bool isSum = guess.amount && guess.day; // An amount by a day says it all.
    if (said.call == CallHint::None && (isSum || (said.pays && (guess.amount || guess.day))))
        return QuickKind::Promise;
    return said.calls || !guess.phone.isEmpty() ? QuickKind::Call : said.pays ? QuickKind::Promise : QuickKind::Note;
}

bool isCommon(const QString& plain)
{
    static const QStringList kCommon{u"op"_s, u"voor"_s, u"vóór"_s, u"om"_s, u"en"_s, u"de"_s, u"het"_s, u"een"_s, u"te"_s, u"tot"_s, u"met"_s, u"van"_s, u"niet"_s,
                                     u"terug"_s, u"factuur"_s, u"nummer"_s, u"heeft"_s, u"is"_s, u"wil"_s, u"zal"_s, u"zegt"_s, u"over"_s, u"by"_s, u"on"_s, u"until"_s,
                                     u"and"_s, u"the"_s, u"a"_s, u"to"_s, u"with"_s, u"of"_s, u"will"_s, u"not"_s, u"back"_s, u"invoice"_s, u"number"_s, u"has"_s, u"for"_s};
    return kCommon.contains(plain) || payingWords().contains(plain) || callWords().contains(plain) || disputeWords().contains(plain) || deferralWords().contains(plain);
}

} // namespace

QuickGuess guessQuickAdd(const QString& text, const QuickQuestion& question)
{
    QuickGuess guess;
    std::vector<Word> words = wordsOf(text);
    const Spoken said = spoken(words);
    takeInvoices(words, question, guess);
    takePhone(words, guess);
    takeDay(words, question, guess);
    takeAmount(words, question, said.pays, guess);
    guess.call = said.call;
    guess.kind = kindOf(said, guess);
    guess.isByCall = said.calls || !guess.phone.isEmpty();
    for (const Word& word : words) {
        if (!word.isTaken && !isCommon(word.plain))
            guess.names += word.typed;
    }
    return guess;
}

} // namespace tegoed
