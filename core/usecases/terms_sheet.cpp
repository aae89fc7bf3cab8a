#include "core/usecases/terms_sheet.h"

#include "core/base/text.h"
#include "core/storage/canonical_json.h"
#include "core/storage/queries/book_queries.h"
#include "core/storage/queries/gate_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/storage/stores/law_store.h"
#include "core/usecases/acts/law_acts.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/legal_settings.h"
#include "core/usecases/messages/compose_content.h"
#include "core/usecases/unit_of_work.h"

#include <QJsonObject>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kLongestNote = 500;

QString contentOf(const BookInfo& info, const LegalSettings& settings)
{
    return QString::fromUtf8(canonicalJson(QJsonObject{{u"country"_s, info.country}, {u"term_days"_s, info.paymentTermDays},
                                                       {u"interest"_s, settings.hasInterestClause}, {u"costs"_s, settings.hasCostClause},
                                                       {u"retention"_s, settings.hasRetentionOfTitle}}));
}

/// The newest sheet when it says what the settings say; else the next one is kept.
StoredTermsSheet newestSheet(const Act& act)
{
    LawStore store(act.database);
    const QString content = contentOf(BookQueries(act.database).identity(), legalSettings(act.database));
    const auto sheets = store.sheets();
    if (!sheets.empty() && sheets.front().content == content)
        return sheets.front();
    StoredTermsSheet sheet{0, sheets.empty() ? 1 : sheets.front().version + 1, content, act.actor, act.atUtc};
    sheet.id = store.insertSheet(sheet);
    return sheet;
}

} // namespace

Result<MadeTermsSheet> makeTermsSheet(BookSession& session, const QString& language)
{
    return inOneTransaction(session, [&](ChangeSet&) -> Result<MadeTermsSheet> {
        const LegalSettings settings = legalSettings(session.database);
        if (!settings.termsAgreed)
            return Error{Error::Code::NotAllowed, {u"terms_not_agreed"_s}, {}};
        const BookInfo info = BookQueries(session.database).info();
        const StoredTermsSheet kept = newestSheet(Act(session));
        MadeTermsSheet made;
        made.sheet = {kept.version, companyDay(kept.createdAt), info.paymentTermDays, info.country, settings.hasInterestClause, settings.hasCostClause,
                      settings.hasRetentionOfTitle, {}, Money(0, Currency::euro())};
        const auto law = lawOf(session.database);
        made.sheet.consumerScale = law->tables().belgianConsumer;
        made.sheet.fixedSum = law->tables().belgianFixedCompensation;
        LetterPrint frame;
        frame.sender = detail::letterSender(info.company);
        frame.rules = letterRules(info.company.address.countryCode.isEmpty() ? info.country : info.company.address.countryCode);
        frame.language = textLanguage(language.isEmpty() ? info.language : language).value_or(TextLanguage::English);
        if (!info.company.logoSha256.isEmpty())
            frame.logo = InvoiceQueries(session.database).documentContent(info.company.logoSha256);
        frame.isSample = info.isSample;
        auto pdf = termsSheetPdf(made.sheet, frame);
        if (!pdf)
            return pdf.error();
        made.pdf = std::move(pdf).value();
        return made;
    });
}

Result<std::vector<TermsHandover>> termsHandovers(BookSession& session, DebtorId debtor)
{
    return reading([&]() -> Result<std::vector<TermsHandover>> {
        const LawStore store(session.database);
        const auto sheets = store.sheets();
        const QString content = contentOf(BookQueries(session.database).identity(), legalSettings(session.database));
        std::vector<TermsHandover> handovers;
        for (const StoredHandover& one : store.handovers(shownAs(session.database, debtor))) {
            const bool isCurrent = !sheets.empty() && sheets.front().content == content && sheets.front().version == one.version;
            handovers.push_back({one.id, one.version, one.day, one.how, one.note, one.actor, isCurrent});
        }
        return handovers;
    });
}

Result<UndoToken> recordHandover(BookSession& session, DebtorId debtor, const Date& day, const QString& how, const QString& note)
{
    if (!kHandoverWays.contains(how))
        return Error{Error::Code::InvalidInput, {u"how"_s, how}, u"one of %1"_s.arg(kHandoverWays.join(u", "_s))};
    if (day > session.clock.today())
        return Error{Error::Code::InvalidDate, {day.toIso()}, u"a hand-over in the future"_s};
    return inOneTransaction(session, [&](ChangeSet& changes) -> Result<UndoToken> {
        const auto found = DebtorStore(session.database).find(shownAs(session.database, debtor));
        if (!found)
            return notFound("debtor", debtor.value);
        const Act act(session);
        const StoredTermsSheet sheet = newestSheet(act);
        StoredHandover handover;
        handover.sheet = sheet.id;
        handover.debtor = found->id;
        handover.day = day;
        handover.how = how;
        handover.note = cleanText(note, kLongestNote);
        handover.actor = act.actor;
        handover.createdAt = act.atUtc;
        const std::int64_t id = LawStore(session.database).insertHandover(handover);
        NewEvent event = eventOf(act, found->id, EventKind::TermsHandedOver, {{u"sheet"_s, sheet.version}, {u"how"_s, how}, {u"day"_s, day.toIso()}});
        event.personal = {{u"note"_s, handover.note}};
        tell(act, event);
        changes.debtors = {found->id};
        return handoverToken(id, found->id, sheet.version);
    });
}

} // namespace tegoed
