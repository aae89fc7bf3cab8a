#include "core/storage/stores/book_store.h"
#include "core/storage/stores/claim_store.h"
#include "core/storage/queries/timeline_queries.h"
#include "core/usecases/books.h"
#include "core/usecases/claims.h"
#include "core/usecases/escalation/due.h"
#include "core/usecases/messages/compose.h"
#include "core/usecases/own_rates.h"
#include "core/usecases/undo.h"
#include "tests/usecases/messages/outbox_fixture.h"

#include <QGuiApplication>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

// What may be claimed, and when. Amounts are worked out by hand beside each test (law.md; Besluit BIK; rates of 2026).
class TestComposeClaims final : public QObject {
    Q_OBJECT

    static constexpr qint64 kDay = 24 * 60 * 60;

    /// A debtor of a track with an invoice of € 1,210.00 that fell due on 31 October 2026.
    struct Late {
        DebtorId debtor;
        InvoiceId invoice;
    };
    static Late late(OutboxFixture& outbox, const QString& country, PartyKind kind)
    {
        OwnCompany own = BookQueries(outbox.book.database()).info().company;
        own.name = u"De Vries Installaties"_s;
        own.iban = u"NL91ABNA0417164300"_s;
        own.email = u"administratie@devries.example"_s;
        own.phone = u"+31101234567"_s;
        own.registrationNumber = u"12345678"_s;
        own.address = {u"Havenkade 12"_s, u"3011 AB"_s, u"Rotterdam"_s, u"NL"_s};
        TEGOED_ENSURE(saveOwnCompany(outbox.session, own).hasValue());
        DebtorData data;
        data.name = u"Bakkerij Zoë"_s;
        data.kind = kind;
        data.kindAssumed = false;
        data.email = u"zoe@bakkerij.example"_s;
        data.address = {u"Kerkstraat 1"_s, country == u"BE" ? u"9000"_s : u"1234 AB"_s, u"Gent"_s, country};
        const DebtorId debtor = addDebtor(outbox.session, data)->id;
        InvoiceData invoice = LedgerFixture::invoiceData(debtor, u"2026-1"_s, 121'000);
        invoice.description = u"Onderhoud"_s;
        const auto added = addInvoice(outbox.session, invoice);
        TEGOED_ENSURE(added.hasValue());
        return {debtor, added->id};
    }
    static void set(OutboxFixture& outbox, const QString& name, const QString& value = u"1"_s)
    {
        TEGOED_ENSURE(inOneTransaction(outbox.session, [&](ChangeSet&) -> Result<Done> {
                          BookStore(outbox.book.database()).saveSetting(name, value);
                          return Done{};
                      }).hasValue());
    }
    /// Ticked by hand: a step that was not sent yet is never skipped by itself.
    static ComposedMessage composed(OutboxFixture& outbox, const Late& one, Stage stage)
    {
        const auto message = composeMessage(outbox.sending, {.debtor = one.debtor, .stage = stage, .invoices = std::vector{one.invoice}});
        TEGOED_ENSURE(message.hasValue());
        return *message;
    }
    static QStringList reasons(const std::vector<ComposeCheck>& checks)
    {
        QStringList list;
        for (const ComposeCheck& check : checks) {
            if (!check.isSoftGate)
                list << QStringList(QStringList{check.code, check.reason} + check.arguments).join(u' ');
        }
        return list;
    }
    static MessageId sent(OutboxFixture& outbox, const Late& one, Stage stage)
    {
        const ComposedMessage message = composed(outbox, one, stage);
        const auto kept = keepMessage(outbox.sending, message, MessageState::Proposed);
        TEGOED_ENSURE(kept.hasValue());
        TEGOED_ENSURE(approveMessages(outbox.sending, {*kept}, {}).hasValue());
        outbox.moving.advance(60);
        TEGOED_ENSURE(outbox.send()->sent == 1);
        return *kept;
    }
    static QStringList claims(OutboxFixture& outbox, InvoiceId invoice)
    {
        QStringList list;
        for (const StoredClaim& claim : ClaimStore(outbox.book.database()).ofInvoice(invoice))
            list << u"%1 %2 %3"_s.arg(claimKindCode(claim.kind)).arg(claim.amount.minorUnits()).arg(claim.stepCode);
        list.sort();
        return list;
    }
    /// As `kind: amount, or what it would be, why it waits`.
    static QStringList figures(const std::vector<DueClaim>& all)
    {
        QStringList list;
        for (const DueClaim& claim : all)
            list << QString(claim.kind + u' ' + (claim.amount ? claim.amount->toDecimal() : u"-"_s) + u' ' + claim.waits + u' ' + claim.arguments.join(u' ')).trimmed();
        return list;
    }
    static std::vector<DueClaim> due(OutboxFixture& outbox, const Late& one, Stage stage)
    {
        DueProposal proposal;
        proposal.debtor = one.debtor;
        proposal.stage = stage;
        proposal.step = stageCode(stage);
        proposal.channels = {Channel::Email};
        proposal.invoices.push_back({one.invoice, {}, Date(2026, 10, 31), 0, euro(121'000)});
        const auto claims = claimsOfProposal(outbox.sending, proposal);
        TEGOED_ENSURE(claims.hasValue());
        return *claims;
    }
    static void verifies(OutboxFixture& outbox)
    {
        NoProgress silent;
        QCOMPARE(verifyBook(outbox.book.database(), silent)->problems.join(u"; "_s), QString());
    }

private Q_SLOTS:
    void initTestCase() { qputenv("XDG_STATE_HOME", qgetenv("TEGOED_SCRATCH") + "/state"); }

    void aPrintedTermNeverReachesCostsWithoutNotice_data() { addEngines(); }
    void aPrintedTermNeverReachesCostsWithoutNotice()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"NL"_s, PartyKind::Consumer);
        set(outbox, u"handover.party"_s, u"incassobureau Voorbeeld in Utrecht"_s);
        QVERIFY(reasons(composed(outbox, one, Stage::Demand).blocks).contains(u"B04 notice_needed 2026-1"_s));
        QVERIFY(reasons(composed(outbox, one, Stage::FinalNotice).blocks).contains(u"B04 notice_needed 2026-1"_s));
        QVERIFY(!composed(outbox, one, Stage::FinalNotice).canLeave());
        // The first reminder is no notice of default, and a month later nothing has changed.
        sent(outbox, one, Stage::Reminder1);
        outbox.moving.advance(30 * kDay);
        QVERIFY(reasons(composed(outbox, one, Stage::Demand).blocks).contains(u"B04 notice_needed 2026-1"_s));
        QCOMPARE(claims(outbox, one.invoice), QStringList());
    }

    void theWholeWayOfADutchConsumer_data() { addEngines(); }
    void theWholeWayOfADutchConsumer()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"NL"_s, PartyKind::Consumer);
        set(outbox, u"handover.party"_s, u"incassobureau Voorbeeld in Utrecht"_s);
        const ComposedMessage notice = composed(outbox, one, Stage::Reminder2); // Wednesday 25 November.
        QVERIFY(notice.text.plain.contains(u"gebreke"_s));
        QCOMPARE(notice.message.payBy->toIso(), u"2026-12-09"_s);
        sent(outbox, one, Stage::Reminder2);
        outbox.moving.advance(14 * kDay); // 9 December, the last day of the notice.
        QCOMPARE(reasons(composed(outbox, one, Stage::Demand).blocks).first(), u"B04 notice_runs 2026-1 2026-12-09"_s);
        outbox.moving.advance(kDay);
        const ComposedMessage demand = composed(outbox, one, Stage::Demand);
        QCOMPARE(reasons(demand.blocks), QStringList());
        QVERIFY2(demand.text.plain.contains(u"binnen 14 dagen vanaf de dag nadat"_s), qPrintable(demand.text.plain));
        QVERIFY(demand.text.plain.contains(u"181,50"_s));   // 15 % of 1,210.00
        QVERIFY(demand.text.plain.contains(u"1.391,50"_s)); // … and together, when the term has passed.
        QCOMPARE(demand.message.asked, euro(121'000));      // Now the principal alone.
        sent(outbox, one, Stage::Demand);
        QCOMPARE(claims(outbox, one.invoice), QStringList());
        outbox.moving.advance(14 * kDay); // 24 December: by e-mail the fourteen days end today.
        QVERIFY(reasons(composed(outbox, one, Stage::FinalNotice).blocks).contains(u"B04 demand_runs 2026-1 2026-12-24"_s));
        outbox.moving.advance(kDay);
        // Statutory interest of 4 %, from 10 December until 25 December: 1,210.00 × 4 % × 15 ÷ 365 = 1.989 → 1.99.
        const ComposedMessage last = composed(outbox, one, Stage::FinalNotice);
        QCOMPARE(reasons(last.blocks), QStringList());
        QCOMPARE(last.message.asked, euro(121'000 + 18'150 + 199));
        QVERIFY(last.text.plain.contains(u"1.393,49"_s));
        sent(outbox, one, Stage::FinalNotice);
        QCOMPARE(claims(outbox, one.invoice), (QStringList{u"collection_costs 18150 final_notice"_s, u"interest 199 final_notice"_s}));
        verifies(outbox);
    }

    void aDutchBusinessIsToldWhatWillBeClaimed_data() { addEngines(); }
    void aDutchBusinessIsToldWhatWillBeClaimed()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"NL"_s, PartyKind::Business);
        const ComposedMessage noTerm = composed(outbox, one, Stage::Demand);
        QCOMPARE(reasons(noTerm.blocks), QStringList());
        QVERIFY(noTerm.text.plain.contains(u"Betaalt u niet uiterlijk op die datum, dan bent u vanaf de dag daarna in verzuim"_s));
        set(outbox, u"terms.agreed"_s);
        const ComposedMessage agreed = composed(outbox, one, Stage::Demand);
        QVERIFY(agreed.text.plain.contains(u"u bent in verzuim"_s));
        QVERIFY(agreed.text.plain.contains(u"wettelijke handelsrente"_s) && agreed.text.plain.contains(u"1 november 2026"_s));
        QVERIFY(agreed.text.plain.contains(u"181,50"_s));
        QCOMPARE(agreed.message.asked, euro(121'000));
        sent(outbox, one, Stage::Demand);
        QCOMPARE(claims(outbox, one.invoice), QStringList()); // Announced is not claimed.
    }

    void belgianBusinessesAreClaimedFromTheSecondLateInvoice_data() { addEngines(); }
    void belgianBusinessesAreClaimedFromTheSecondLateInvoice()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"BE"_s, PartyKind::Business);
        QCOMPARE(reasons(composed(outbox, one, Stage::Demand).blocks).first(), u"B04 claims_not_chosen"_s);
        set(outbox, u"legal.claim_from_first"_s);
        // 10.5 % from 1 November until 25 November: 1,210.00 × 10.5 % × 24 ÷ 365 = 8.354 → 8.35; € 40 for the invoice.
        const ComposedMessage demand = composed(outbox, one, Stage::Demand);
        QCOMPARE(reasons(demand.blocks), QStringList());
        QCOMPARE(demand.message.asked, euro(121'000 + 835 + 4'000));
        QVERIFY(demand.text.plain.contains(u"8,35"_s) && demand.text.plain.contains(u"1.258,35"_s));
        sent(outbox, one, Stage::Demand);
        QCOMPARE(claims(outbox, one.invoice), (QStringList{u"fixed_compensation 4000 demand"_s, u"interest 835 demand"_s}));
        set(outbox, u"legal.claim_from_first"_s, {});
        outbox.invoice(one.debtor, u"2026-2"_s, 10'000); // A second one, as late.
        QVERIFY(!reasons(composed(outbox, one, Stage::Demand).blocks).contains(u"B04 claims_not_chosen"_s));
        // What is claimed already is asked again, and grows by its own days only.
        outbox.moving.advance(21 * kDay);
        set(outbox, u"handover.party"_s, u"gerechtsdeurwaarder Voorbeeld in Gent"_s);
        const auto last = composeMessage(outbox.sending, {.debtor = one.debtor, .stage = Stage::FinalNotice, .invoices = std::vector{one.invoice}});
        QVERIFY(last);
        QCOMPARE(last->message.asked, euro(121'000 + 4'000 + 1'566)); // 45 days: 15.664 → 15.66
        verifies(outbox);
    }

    void aBelgianConsumerGetsAFreeReminderFirst_data() { addEngines(); }
    void aBelgianConsumerGetsAFreeReminderFirst()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"BE"_s, PartyKind::Consumer);
        set(outbox, u"legal.cost_clause"_s);
        QVERIFY(reasons(composed(outbox, one, Stage::Demand).blocks).contains(u"B04 first_reminder_needed 2026-1"_s));
        const ComposedMessage reminder = composed(outbox, one, Stage::Reminder1);
        QCOMPARE(reasons(reminder.blocks), QStringList());
        QVERIFY2(reminder.text.plain.contains(u"100,50"_s), qPrintable(reminder.text.plain)); // 65 + 5 % of what is above 500: 35.50
        QCOMPARE(reminder.message.asked, euro(121'000));                                      // Free of charge.
        sent(outbox, one, Stage::Reminder1);
        outbox.moving.advance(14 * kDay);
        QVERIFY(reasons(composed(outbox, one, Stage::Demand).blocks).contains(u"B04 first_reminder_runs 2026-1 2026-12-09"_s));
        outbox.moving.advance(kDay);
        const ComposedMessage demand = composed(outbox, one, Stage::Demand);
        QCOMPARE(reasons(demand.blocks), QStringList());
        QCOMPARE(demand.message.asked, euro(121'000 + 10'050));
        sent(outbox, one, Stage::Demand);
        QCOMPARE(claims(outbox, one.invoice), QStringList{u"fixed_compensation 10050 demand"_s});
        verifies(outbox);
    }

    void withoutAClauseNothingIsClaimedOfABelgianConsumer_data() { addEngines(); }
    void withoutAClauseNothingIsClaimedOfABelgianConsumer()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"BE"_s, PartyKind::Consumer);
        sent(outbox, one, Stage::Reminder1);
        outbox.moving.advance(16 * kDay);
        const ComposedMessage demand = composed(outbox, one, Stage::Demand);
        QCOMPARE(reasons(demand.blocks), QStringList());
        QCOMPARE(demand.message.asked, euro(121'000));
        QVERIFY(!demand.text.plain.contains(u"schadevergoeding"_s));
    }

    void afterTheLastRateTheMessageLeavesWithoutInterest_data()
    {
        addEngineColumn();
        QTest::addColumn<QString>("country");
        for (const auto* engine : {"SQLite", "PostgreSQL"}) {
            QTest::addRow("%s: Netherlands", engine) << QString::fromLatin1(engine) << u"NL"_s;
            QTest::addRow("%s: Belgium", engine) << QString::fromLatin1(engine) << u"BE"_s;
        }
    }
    void afterTheLastRateTheMessageLeavesWithoutInterest()
    {
        OUTBOX(outbox);
        QFETCH(QString, country);
        const Late one = late(outbox, country, PartyKind::Business);
        set(outbox, u"terms.agreed"_s);
        set(outbox, u"legal.claim_from_first"_s);
        outbox.moving.advance(51 * kDay); // 15 January 2027.
        const ComposedMessage reminder = composed(outbox, one, Stage::Reminder1);
        QCOMPARE(reasons(reminder.blocks), QStringList());
        const ComposedMessage demand = composed(outbox, one, Stage::Demand);
        QCOMPARE(reasons(demand.blocks), QStringList());
        QVERIFY(!demand.content.isEmpty());
        QVERIFY2(!reasons(demand.warnings).filter(u"W16 rate_missing"_s).isEmpty(), qPrintable(reasons(demand.warnings).join(u'\n')));
        QVERIFY(!demand.text.plain.contains(u"rente"_s) && !demand.text.plain.contains(u"interest"_s));
        QCOMPARE(demand.message.asked, euro(country == u"BE" ? 125'000 : 121'000)); // The € 40 needs no rate.
    }

    void theListOfTodayNamesTheFiguresOfTheMessage_data() { addEngines(); }
    void theListOfTodayNamesTheFiguresOfTheMessage()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"BE"_s, PartyKind::Business);
        // The first late invoice: mentioned, and what it would be is said.
        QCOMPARE(figures(due(outbox, one, Stage::FinalNotice)), (QStringList{u"interest 8.35 mentioned_only"_s, u"compensation 40.00 mentioned_only"_s}));
        set(outbox, u"legal.claim_from_first"_s);
        QCOMPARE(figures(due(outbox, one, Stage::Demand)), (QStringList{u"interest 8.35"_s, u"compensation 40.00"_s}));
        QCOMPARE(composed(outbox, one, Stage::Demand).message.asked, euro(121'000 + 835 + 4'000));
        QCOMPARE(figures(due(outbox, one, Stage::Reminder1)), QStringList());
        // A fixed sum is per invoice, not shared out by what is open.
        outbox.invoice(one.debtor, u"2026-2"_s, 10'000);
        const auto shown = readClaims(outbox.sending, {one.debtor, {}});
        QVERIFY(shown);
        QStringList sums;
        for (const SpecifiedClaim& claim : shown->specification.claims)
            sums << claim.invoiceNumber + u' ' + claimKindCode(claim.kind) + u' ' + claim.asked.toDecimal();
        QCOMPARE(sums, (QStringList{u"2026-1 interest 8.35"_s, u"2026-1 fixed_compensation 40.00"_s, u"2026-2 interest 0.69"_s, u"2026-2 fixed_compensation 40.00"_s}));
        QCOMPARE(shown->specification.asked, euro(835 + 4'000 + 69 + 4'000)); // 100.00 × 10.5 % × 24 ÷ 365 = 0.690
        const auto narrow = readClaims(outbox.sending, {{}, one.invoice});
        QVERIFY(narrow);
        QCOMPARE(narrow->specification.asked, euro(835 + 4'000));
        QCOMPARE(narrow->specification.principal, euro(121'000));
    }

    void aDemandAnnouncesAndAWaitSaysWhatComesFirst_data() { addEngines(); }
    void aDemandAnnouncesAndAWaitSaysWhatComesFirst()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"NL"_s, PartyKind::Consumer);
        QCOMPARE(figures(due(outbox, one, Stage::FinalNotice)), (QStringList{u"interest - notice_needed 2026-1"_s, u"costs 181.50 demand_needed 2026-1"_s}));
        set(outbox, u"terms.agreed"_s);
        // 1,210.00 × 4 % × 24 ÷ 365 = 3.182 → 3.18, from 1 to 24 November.
        QCOMPARE(figures(due(outbox, one, Stage::Demand)), (QStringList{u"interest 3.18 announced"_s, u"costs 181.50 announced"_s}));
        sent(outbox, one, Stage::Demand);
        QCOMPARE(figures(due(outbox, one, Stage::FinalNotice)).last(), u"costs 181.50 demand_runs 2026-1 2026-12-09"_s);
        // What if it were later: the costs may be asked, the interest has grown by the days.
        const auto later = readClaims(outbox.sending, {{}, one.invoice}, Date(2026, 12, 31));
        QVERIFY(later);
        QCOMPARE(later->specification.asked, euro(18'150 + 796)); // 60 days: 7.956 → 7.96
        QCOMPARE(later->specification.claims.front().parts.size(), 1U);
        QCOMPARE(later->specification.claims.front().parts.front().days, 60);
        // After the last rate the costs are asked and the interest waits, with the first day without one.
        const auto noRate = readClaims(outbox.sending, {{}, one.invoice}, Date(2027, 1, 15));
        QVERIFY(noRate);
        QCOMPARE(noRate->specification.asked, euro(18'150));
        QCOMPARE(noRate->specification.interestWait, (ClaimWait{u"no_rate"_s, {u"2027-01-01"_s, u"nl-statutory"_s}}));
        // Until somebody enters the rate: 61 days at 4 % (8.089) and 14 days at 5 % (2.320), and the letter names where it was published.
        QVERIFY(enterRate(outbox.sending, {RateTable::NlStatutory, Date(2027, 1, 1), Date(2027, 6, 30), {50'000}, u"Stb. 2026, 500"_s}, false));
        const auto entered = readClaims(outbox.sending, {{}, one.invoice}, Date(2027, 1, 15));
        QVERIFY(entered);
        QCOMPARE(entered->specification.interestWait, ClaimWait{});
        QCOMPARE(entered->specification.asked, euro(18'150 + 809 + 232));
        QCOMPARE(entered->specification.rates.back().source, u"Stb. 2026, 500"_s);
    }

    void smallInstalmentsOfAConsumerHaveACap_data() { addEngines(); }
    void smallInstalmentsOfAConsumerHaveACap()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"NL"_s, PartyKind::Consumer);
        set(outbox, u"terms.agreed"_s);
        const auto claimed = [&](const QString& number, const char* on) {
            const InvoiceId invoice = outbox.invoice(one.debtor, number, 10'000);
            TEGOED_ENSURE(inOneTransaction(outbox.session, [&](ChangeSet&) -> Result<Done> {
                              ClaimStore(outbox.book.database()).insertOnce(one.debtor, invoice, {ClaimKind::CollectionCosts, euro(4'000), day(on), {}, {}},
                                                                            u"final_notice"_s, 1, u"2026-10-01T10:00:00.000Z"_s);
                              return Done{};
                          }).hasValue());
            return invoice;
        };
        claimed(u"2026-2"_s, "2026-05-24"); // Half a year and a day ago: out of the window.
        claimed(u"2026-3"_s, "2026-06-01");
        claimed(u"2026-4"_s, "2026-09-01");
        const Late small{one.debtor, outbox.invoice(one.debtor, u"2026-9"_s, 10'000)};
        const auto caps = [&](const Late& of) { return reasons(composed(outbox, of, Stage::Demand).warnings).filter(u"instalment_cap"_s); };
        QCOMPARE(caps(small), QStringList()); // 80.00 and the 40.00 of this one.
        claimed(u"2026-5"_s, "2026-10-01");
        QCOMPARE(caps(small), QStringList{u"W18 instalment_cap 140.00 120.00 2026-05-25"_s});
        QCOMPARE(caps(one), QStringList()); // 1,210.00 is no small one.
    }

    void aMissingClauseIsTheReason_data() { addEngines(); }
    void aMissingClauseIsTheReason()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"BE"_s, PartyKind::Consumer);
        QCOMPARE(figures(due(outbox, one, Stage::FinalNotice)), (QStringList{u"interest - no_interest_clause"_s, u"compensation - no_cost_clause"_s}));
        set(outbox, u"legal.cost_clause"_s);
        QCOMPARE(figures(due(outbox, one, Stage::FinalNotice)).last(), u"compensation 100.50 first_reminder_needed 2026-1"_s);
    }

    void whatIsWaivedIsNotClaimedAgain_data() { addEngines(); }
    void whatIsWaivedIsNotClaimedAgain()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"BE"_s, PartyKind::Business);
        set(outbox, u"legal.claim_from_first"_s);
        sent(outbox, one, Stage::Demand);
        QCOMPARE(waiveClaim(outbox.sending, one.invoice, ClaimKind::Interest, u"  "_s).error().code, Error::Code::MissingInput);
        const auto waived = waiveClaim(outbox.sending, one.invoice, ClaimKind::Interest, u"old customer"_s);
        QVERIFY(waived);
        QCOMPARE(waiveClaim(outbox.sending, one.invoice, ClaimKind::Interest, u"again"_s).error().code, Error::Code::NothingToDo);
        QCOMPARE(figures(due(outbox, one, Stage::FinalNotice)).first(), u"interest 8.35 waived 2026-1"_s);
        const auto shown = readClaims(outbox.sending, {one.debtor, {}});
        QVERIFY(shown);
        QCOMPARE(shown->waived.size(), 1U);
        QCOMPARE(shown->waived.front().reason, u"old customer"_s);
        QCOMPARE(shown->earlier.size(), 2U);
        QCOMPARE(shown->earlier.front().stage, Stage::Demand);
        QVERIFY(shown->earlier.front().message.isValid());
        set(outbox, u"handover.party"_s, u"gerechtsdeurwaarder Voorbeeld in Gent"_s);
        QCOMPARE(composed(outbox, one, Stage::FinalNotice).message.asked, euro(121'000 + 4'000));
        QVERIFY(undo(outbox.session, *waived));
        QCOMPARE(composed(outbox, one, Stage::FinalNotice).message.asked, euro(121'000 + 4'000 + 835));
        QVERIFY(!undo(outbox.session, *waived)); // It was taken back already.
        QStringList kinds;
        for (const TimelineRow& event : TimelineQueries(outbox.book.database()).ofInvoice(one.invoice))
            kinds << event.kind;
        QVERIFY2(kinds.contains(u"claim_waived"_s) && kinds.contains(u"claim_restored"_s), qPrintable(kinds.join(u' ')));
        verifies(outbox);
    }

    void aTermInOtherWordsBlocksTheFourteenDayLetter_data() { addEngines(); }
    void aTermInOtherWordsBlocksTheFourteenDayLetter()
    {
        OUTBOX(outbox);
        const Late one = late(outbox, u"NL"_s, PartyKind::Consumer);
        set(outbox, u"terms.agreed"_s);
        QCOMPARE(reasons(composed(outbox, one, Stage::Demand).blocks), QStringList());
        const auto edited = composeMessage(outbox.sending, {.debtor = one.debtor, .stage = Stage::Demand, .invoices = std::vector{one.invoice},
                                                            .editedText = u"Subject: Betaal {{totals.payable}}\n\nBetaal {{totals.payable}} binnen 14 dagen vanaf "
                                                                          "de dag nadat dit bericht bij u is bezorgd. Doe dat binnen 7 dagen na vandaag. "
                                                                          "Anders komt er {{costs.amount}} bij: samen {{totals.afterTerm}}. {{> balance}} {{> help}} {{> crossed}}"_s});
        QVERIFY(edited);
        QVERIFY2(!reasons(edited->blocks).filter(u"B05 term_wording"_s).isEmpty(), qPrintable(reasons(edited->blocks).join(u'\n')));
    }
};

int main(int argc, char** argv)
{
    qputenv("QT_QPA_PLATFORM", "offscreen"); // Letters are painted.
    QGuiApplication app(argc, argv);
    TestComposeClaims test;
    return QTest::qExec(&test, argc, argv);
}
#include "test_compose_claims.moc"
