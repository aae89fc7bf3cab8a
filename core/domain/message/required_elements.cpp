#include "core/domain/message/required_elements.h"

#include "core/domain/law/term_wording.h"
#include "core/domain/message/message_words.h"

#include <QRegularExpression>

#include <algorithm>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

using Kind = RequiredElement::Kind;
using enum LegalTrack;

const QString kNoticeDutch = u"gebreke"_s; // in gebreke, ingebrekestelling
const QString kNoticeEnglish = u"notice of default"_s;

std::vector<RequiredElement> reminders()
{
    std::vector<RequiredElement> list;
    // Code of economic law, art. XIX.2: what the free first reminder to a consumer has to say.
    for (const char* field : {"totals.payable", "legal.days", "legal.termEnd", "company.name", "company.registration", "invoices.description",
                              "legal.hasClause", "costs.amount", "interest.rate"})
        list.push_back({Stage::Reminder1, {BeB2c}, Kind::Field, QString::fromLatin1(field), {}});
    list.push_back({Stage::Reminder1, {BeB2c}, Kind::Phrase, u"kosteloos"_s, u"free of charge"_s});
    list.push_back({Stage::Reminder1, {NlB2b, NlB2c, BeB2b, Other}, Kind::NoField, u"costs.amount"_s, {}});
    for (const char* field : {"legal.givesNoticeOfDefault", "message.payBy", "totals.payable"})
        list.push_back({Stage::Reminder2, {NlB2b, NlB2c}, Kind::Field, QString::fromLatin1(field), {}});
    list.push_back({Stage::Reminder2, {NlB2b, NlB2c}, Kind::Phrase, kNoticeDutch, kNoticeEnglish});
    for (const char* field : {"company.registration", "legal.firstReminderDate", "legal.firstReminderEnd"})
        list.push_back({Stage::Reminder3, {BeB2c}, Kind::Field, QString::fromLatin1(field), {}});
    for (const Stage stage : {Stage::InvoiceSent, Stage::PreDue, Stage::Reminder2, Stage::Reminder3}) {
        for (const char* field : {"costs.amount", "costs.total", "totals.interest"})
            list.push_back({stage, {}, Kind::NoField, QString::fromLatin1(field), {}});
    }
    return list;
}

std::vector<RequiredElement> demands()
{
    std::vector<RequiredElement> list;
    // Art. 6:96(6) BW: fourteen days, counted from the day after it arrived, and the amount that follows; never a date instead.
    list.push_back({Stage::Demand, {NlB2c}, Kind::ConsumerTerm, u"binnen 14 dagen vanaf de dag nadat"_s, u"within 14 days from the day after"_s});
    list.push_back({Stage::Demand, {NlB2c}, Kind::NoField, u"message.payBy"_s, {}});
    for (const char* field : {"totals.payable", "totals.afterTerm", "costs.amount"})
        list.push_back({Stage::Demand, {NlB2c}, Kind::Field, QString::fromLatin1(field), {}});
    for (const char* field : {"totals.payable", "message.payBy", "costs.amount", "interest.applies", "interest.from"})
        list.push_back({Stage::Demand, {NlB2b, BeB2b}, Kind::Field, QString::fromLatin1(field), {}});
    for (const char* field : {"totals.payable", "message.payBy", "company.registration", "legal.firstReminderDate", "legal.firstReminderEnd",
                              "legal.hasClause", "costs.amount", "interest.applies", "interest.rate"})
        list.push_back({Stage::Demand, {BeB2c}, Kind::Field, QString::fromLatin1(field), {}});
    list.push_back({Stage::Demand, {NlB2b, BeB2b, BeB2c}, Kind::Phrase, kNoticeDutch, kNoticeEnglish});
    for (const char* field : {"costs.amount", "costs.total", "totals.interest", "interest.name", "interest.rate", "interest.from", "legal.inDefault"})
        list.push_back({Stage::Demand, {Other}, Kind::NoField, QString::fromLatin1(field), {}});
    for (const char* field : {"totals.payable", "message.payBy"})
        list.push_back({Stage::Demand, {Other}, Kind::Field, QString::fromLatin1(field), {}});
    for (const char* field : {"totals.payable", "handover.date", "handover.party", "message.payBy"})
        list.push_back({Stage::FinalNotice, {}, Kind::Field, QString::fromLatin1(field), {}});
    list.push_back({Stage::LimitationNotice, {}, Kind::Phrase, u"stuiten we de verjaring"_s, u"interrupt the limitation period"_s});
    list.push_back({Stage::LimitationNotice, {}, Kind::Phrase, u"ondubbelzinnig"_s, u"unequivocally"_s}); // Art. 3:317 BW.
    return list;
}

std::vector<RequiredElement> houseStyle()
{
    std::vector<RequiredElement> list;
    for (const Stage stage : {Stage::Demand, Stage::FinalNotice, Stage::PlanBroken}) {
        list.push_back({stage, {}, Kind::Block, u"balance"_s, {}, false});
        list.push_back({stage, {}, Kind::Block, u"help"_s, {}, false});
        list.push_back({stage, {}, Kind::Block, u"crossed"_s, {}, false});
    }
    for (const Stage stage : {Stage::InvoiceSent, Stage::PreDue, Stage::Reminder1, Stage::Reminder2, Stage::Reminder3, Stage::Demand,
                              Stage::FinalNotice, Stage::PromiseConfirmation, Stage::PlanInstalment, Stage::PlanMissed, Stage::PlanBroken,
                              Stage::DeferralGranted, Stage::Statement, Stage::PrepaymentRequest, Stage::LimitationNotice}) {
        for (const char* field : {"payment.iban", "payment.reference", "debtor.salutation", "company.phone"})
            list.push_back({stage, {}, Kind::Field, QString::fromLatin1(field), {}, false});
    }
    return list;
}

bool isMet(const RequiredElement& element, const QString& language, const CompiledText& body)
{
    switch (element.kind) {
    case Kind::Field: return body.fields.contains(element.what);
    case Kind::NoField: return !body.fields.contains(element.what);
    case Kind::Block: return body.blocks.contains(element.what);
    case Kind::ConsumerTerm:
    case Kind::Phrase: break;
    }
    if (language != u"nl"_s && language != u"en"_s)
        return true;
    const QString words = QString(body.source).replace(mark::kLineEnd, u' ').simplified();
    if (element.kind == Kind::ConsumerTerm) {
        // Any wording the courts accept. A second term beside it is found in the letter, when its values are filled in.
        static const QRegularExpression marks(u"\\{\\{[^}]*\\}\\}"_s);
        const TermWording wording = termWordingOf(QString(words).remove(marks), language);
        return wording == TermWording::Accepted || wording == TermWording::Contradictory;
    }
    return words.contains(language == u"nl"_s ? element.what : element.english, Qt::CaseInsensitive);
}

} // namespace

const std::vector<RequiredElement>& requiredElements()
{
    static const std::vector<RequiredElement> all = [] {
        std::vector<RequiredElement> list;
        for (const auto part : {reminders, demands, houseStyle}) {
            const std::vector<RequiredElement> some = part();
            list.insert(list.end(), some.begin(), some.end());
        }
        return list;
    }();
    return all;
}

std::vector<TemplateProblem> missingElements(const TextKey& key, const MessageRequest& request, const CompiledText& body, bool alsoStyle)
{
    std::vector<TemplateProblem> missing;
    if (request.channel != Channel::Email && request.channel != Channel::Letter)
        return missing;
    for (const RequiredElement& element : requiredElements()) {
        const bool isForTrack = element.tracks.empty()
            || std::find(element.tracks.begin(), element.tracks.end(), request.track) != element.tracks.end();
        if (element.stage != request.stage || !isForTrack || (!element.isLegal && !alsoStyle) || isMet(element, key.language, body))
            continue;
        const QString problem = element.kind == Kind::NoField ? u"forbidden_field"_s : u"missing_element"_s;
        const bool isEnglishPhrase = !element.english.isEmpty() && key.language == u"en"_s;
        missing.push_back({key.code(), 1, 1, problem, isEnglishPhrase ? element.english : element.what, segmentCode(request.track)});
    }
    return missing;
}

} // namespace tegoed
