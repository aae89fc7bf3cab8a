#include "core/domain/message/placeholders.h"
#include "core/storage/stores/timeline_store.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/event_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/ui_language.h"

#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace tegoed;
using namespace tegoed::ui;
using namespace Qt::Literals::StringLiterals;

namespace {

QString sourcePath(const QString& path)
{
    return QString::fromUtf8(TEGOED_SOURCE_DIR) + u'/' + path;
}

QString fileText(const QString& path)
{
    QFile file(sourcePath(path));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

QStringList wordsOf(const QString& text, const QString& pattern)
{
    QStringList found;
    const QRegularExpression expression(pattern);
    for (auto matches = expression.globalMatch(text); matches.hasNext();)
        found += matches.next().captured(1);
    return found;
}

/// Every code a way out, the outbox or an account can leave behind, as their source has them.
QSet<QString> reasonCodesInSource()
{
    const QString quoted = u"u\"([a-z_]+)\"_s"_s;
    QSet<QString> codes;
    const auto add = [&codes](const QStringList& words) {
        for (const QString& word : words)
            codes += word;
    };
    for (const char* folder : {"core/messaging", "core/messaging/mail", "core/messaging/sms"}) {
        const QDir dir(sourcePath(QString::fromLatin1(folder)));
        for (const QString& name : dir.entryList({u"*.cpp"_s}, QDir::Files)) {
            const QString text = fileText(QString::fromLatin1(folder) + u'/' + name);
            for (const QString& line : wordsOf(text, u"reasonCode = ([^;\\n]*);"_s))
                add(wordsOf(line, quoted));
            add(wordsOf(text, u"(?:notTaken|refused|failed|configuration)\\([^;\\n]*"_s + quoted));
        }
    }
    for (const char* file : {"core/messaging/mail/smtp_transport.cpp", "core/messaging/mail/smtp_connection.cpp", "core/messaging/sms/sms_gateway.cpp",
                             "core/messaging/curl_session.cpp"}) {
        const QString text = fileText(QString::fromLatin1(file));
        for (const QString& body : wordsOf(text, u"\\nQString \\w*[rR]eason\\w*\\([^)]*\\)(?: const)?\\n\\{(.*?)\\n\\}"_s.prepend(u"(?s)"_s)))
            for (const QString& statement : wordsOf(body, u"return ([^;]*);"_s))
                add(wordsOf(statement, quoted));
    }
    const QString dispatch = fileText(u"core/usecases/messages/dispatch.cpp"_s);
    add(wordsOf(dispatch, u"(?:reasonOf\\(|stop\\([^,]*,|stopAccount\\([^,]*,|m_report\\.stopped <<|reasonCode =)\\s*"_s + quoted));
    const QString brakes = dispatch.section(u"QString brakeOf("_s, 1).section(u"\n    }\n"_s, 0, 0);
    add(wordsOf(brakes, u"return "_s + quoted));
    return codes;
}

} // namespace

class TestMessageTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyReasonHasASentence();
    void everyGateHasASentence_data();
    void everyGateHasASentence();
    void everyCheckHasASentence();
    void everyStateStageChannelAndWayHasAWord();
    void everyLimitHasALabel();
    void everyPlaceholderHasAMeaning();
    void everyFindingHasASentence();
    void everyLogLineHasASentence();
    void errorsOfMessagesNameTheThing();
    void eventsNameTheMessage();
    void unknownCodesAreShownAsTheyAre();

private:
    /// The text in both languages: there, different, whole, without signs that do not belong.
    void checkBoth(const QString& what, const std::function<QString()>& make, bool isSentence = true);
    UiLanguage m_language;
};

void TestMessageTexts::checkBoth(const QString& what, const std::function<QString()>& make, bool isSentence)
{
    m_language.setCode(u"en"_s);
    const QString english = make();
    m_language.setCode(u"nl"_s);
    const QString dutch = make();
    for (const QString& text : {english, dutch}) {
        QVERIFY2(!text.isEmpty() && text != what, qPrintable(what + u" has no words"_s));
        QVERIFY2(!text.contains(QRegularExpression(u"%[0-9n]|!"_s)), qPrintable(what + u": "_s + text));
        QVERIFY2(!isSentence || text.endsWith(u'.'), qPrintable(what + u": "_s + text));
    }
    QVERIFY2(english != dutch || !isSentence, qPrintable(what + u" stays English: "_s + english));
}

void TestMessageTexts::everyReasonHasASentence()
{
    const QSet<QString> codes = reasonCodesInSource();
    for (const char* known : {"no_host", "wrong_password", "certificate_expired", "recipient_refused", "app_password", "no_clear_answer", "tries_used_up",
                              "temporary_failures", "unknown_outcomes", "daily_sms", "per_minute", "secret", "greeting_refused"})
        QVERIFY2(codes.contains(QLatin1StringView(known)), known); // The scan sees what it should.
    QVERIFY2(codes.size() >= 40, qPrintable(QString::number(codes.size())));
    for (const QString& code : codes)
        checkBoth(code, [&] { return reasonText(code); });
}

void TestMessageTexts::everyGateHasASentence_data()
{
    QTest::addColumn<int>("gate");
    QTest::addColumn<QStringList>("arguments");
    QTest::addColumn<QString>("dutch");
    const auto row = [](Gate gate, const QStringList& arguments, const QString& dutch) {
        QTest::newRow(qPrintable(gateCode(gate) + u' ' + arguments.join(u' '))) << static_cast<int>(gate) << arguments << dutch;
    };
    row(Gate::SendingOff, {u"copied"_s}, {});
    row(Gate::Paid, {u"2026-1"_s}, u"Factuur 2026-1 is betaald."_s);
    row(Gate::CreditCovers, {u"1210.00"_s}, u"De debiteur heeft 1.210,00 tegoed, genoeg voor wat wordt gevraagd."_s);
    row(Gate::WrittenOff, {u"2026-1"_s}, {});
    row(Gate::Disputed, {u"2026-1"_s}, {});
    row(Gate::Agreement, {u"2026-1"_s, u"2026-12-05"_s}, u"Over factuur 2026-1 loopt een afspraak tot en met 05-12-2026."_s);
    row(Gate::Answered, {u"2026-1"_s, u"says_paid"_s}, u"Factuur 2026-1 wacht op een antwoord dat is binnengekomen. De debiteur zegt dat er is betaald; niemand heeft dat nog nagekeken."_s);
    row(Gate::Hold, {QString()}, {});
    row(Gate::Hold, {u"2026-12-05"_s}, {});
    row(Gate::DebtorStatus, {u"bankrupt"_s}, u"De status van de debiteur is: failliet."_s);
    row(Gate::Recipient, {u"email"_s}, u"Er is geen bruikbaar adres voor het kanaal E-mail."_s);
    row(Gate::RecipientForeign, {u"a@b.nl"_s}, {});
    row(Gate::AddressSuspect, {u"a@b.nl"_s}, {});
    row(Gate::OptedOut, {u"sms"_s}, {});
    row(Gate::NotOptedIn, {}, {});
    row(Gate::PreviousUnknown, {u"Herinnering"_s}, {});
    row(Gate::AlreadySent, {u"2026-1"_s}, {});
    row(Gate::Account, {u"none"_s}, {});
    row(Gate::Account, {u"wrong_password"_s}, u"Het account staat stil. Gebruikersnaam of wachtwoord is niet aanvaard. Voer ze opnieuw in."_s);
    row(Gate::AmountChanged, {u"2026-1"_s, u"100.00"_s, u"40.00"_s}, u"Van factuur 2026-1 staat nu 40,00 open; het bericht zegt 100,00."_s);
    row(Gate::DayOver, {u"2026-11-01"_s}, {});
    row(Gate::StageNotAllowed, {u"demand"_s, u"sms"_s}, u"Het bericht “Aanmaning” mag niet via het kanaal Sms."_s);
    row(Gate::BankDataOld, {QString()}, {});
    row(Gate::BankDataOld, {u"2026-11-01"_s}, {});
    row(Gate::UnmatchedMoney, {u"40.00"_s}, {});
    row(Gate::ContactGap, {u"2026-11-20"_s, u"2026-11-27"_s}, u"Het laatste contact was op 20-11-2026; het volgende mag op 27-11-2026."_s);
    row(Gate::Hours, {u"09:00"_s}, {});
    row(Gate::Hours, {u"2026-11-30"_s}, {});
}

void TestMessageTexts::everyGateHasASentence()
{
    QFETCH(int, gate);
    QFETCH(QStringList, arguments);
    QFETCH(QString, dutch);
    const GateReason reason{static_cast<Gate>(gate), arguments};
    checkBoth(gateCode(reason.gate), [&] { return gateText(reason); });
    if (!dutch.isEmpty())
        QCOMPARE(gateText(reason), dutch);
    if (reason.gate != Gate::Paid && reason.gate != Gate::WrittenOff)
        checkBoth(gateCode(reason.gate), [&] { return gateRemedyText(reason.gate); });
}

void TestMessageTexts::everyCheckHasASentence()
{
    // Every reason composing can give, as its source has them; gates are above.
    const QString source = fileText(u"core/usecases/messages/compose.cpp"_s) + fileText(u"core/usecases/messages/compose_content.cpp"_s);
    const QStringList reasons = wordsOf(source, u"addCheck\\([^;]*?, (?:[^;,]*, )?u\"([a-z_]+)\"_s"_s) + wordsOf(source, u"reason = u\"([a-z_]+)\"_s"_s);
    QVERIFY2(reasons.contains(u"own_iban"_s) && reasons.contains(u"address_shared"_s) && reasons.contains(u"error"_s), qPrintable(reasons.join(u' ')));
    for (const QString& reason : reasons + QStringList{u"template_broken"_s, u"required_value"_s, u"no_text_in_language"_s}) {
        QStringList arguments{u"2"_s, u"é"_s, u"x"_s, u"unknown_field"_s, u"thing"_s, {}};
        if (reason == u"error")
            arguments = {QString::number(static_cast<int>(Error::Code::MissingInput)), u"iban"_s};
        checkBoth(reason, [&] { return composeCheckText({u"W99"_s, reason, arguments, false}); }, reason != u"sms_parts");
    }
    QCOMPARE(composeCheckText({u"B08"_s, u"paid"_s, {u"2026-1"_s}, false}), u"Factuur 2026-1 is betaald."_s);
    QCOMPARE(composeCheckText({u"W08"_s, u"sms_parts"_s, {u"1"_s, QString()}, false}), u"De sms heeft 1 deel."_s);
    QCOMPARE(composeCheckText({u"W08"_s, u"sms_parts"_s, {u"2"_s, QString()}, false}), u"De sms heeft 2 delen."_s);
    for (const QString& whyNot : wordsOf(source, u"whyNot = [^;]*u\"([a-z_]+)\"_s"_s))
        checkBoth(whyNot, [&] { return composeWhyNotText(whyNot); }, false);
}

void TestMessageTexts::everyStateStageChannelAndWayHasAWord()
{
    for (int i = 0; i <= static_cast<int>(MessageState::Printed); ++i)
        checkBoth({}, [&] { return messageStateText(static_cast<MessageState>(i)); }, false);
    for (int i = 0; i <= static_cast<int>(OutboxBox::Cancelled); ++i)
        checkBoth({}, [&] { return outboxBoxText(static_cast<OutboxBox>(i)); }, false);
    QSet<QString> names;
    for (int i = 0; i <= static_cast<int>(Stage::LimitationNotice); ++i) {
        checkBoth({}, [&] { return stageText(static_cast<Stage>(i)); }, false);
        names += stageText(static_cast<Stage>(i));
    }
    QCOMPARE(names.size(), qsizetype(static_cast<int>(Stage::LimitationNotice) + 1));
    for (const Channel channel : {Channel::Email, Channel::Sms, Channel::WhatsApp, Channel::Letter}) {
        checkBoth({}, [&] { return channelText(channel); }, false);
        QVERIFY(QFile::exists(sourcePath(u"resources/icons/"_s + channelIcon(channel) + u".svg"_s)));
    }
    for (int i = 0; i <= static_cast<int>(TransportKind::Outside); ++i)
        checkBoth({}, [&] { return transportText(static_cast<TransportKind>(i)); }, false);
}

void TestMessageTexts::everyLimitHasALabel()
{
    QSet<QString> labels;
    for (const LimitField& field : limitFields()) {
        const QString key = QString::fromLatin1(field.key);
        checkBoth(key, [&] { return limitLabel(field); }, false);
        labels += limitLabel(field);
        checkBoth(key, [&] { return errorText({Error::Code::InvalidInput, {key, u"x"_s}, {}}); });
        QVERIFY(errorText({Error::Code::InvalidInput, {key, u"x"_s}, {}}).contains(limitLabel(field)));
    }
    QCOMPARE(labels.size(), qsizetype(limitFields().size()));
    QCOMPARE(limitUnit(*limitField(u"contact_gap_days")), u"werkdagen"_s);
    QCOMPARE(limitUnit(*limitField(u"undo_single")), u"seconden"_s);
    QCOMPARE(limitUnit(*limitField(u"daily_emails")), QString());
}

void TestMessageTexts::everyPlaceholderHasAMeaning()
{
    for (const Placeholder& field : placeholders())
        checkBoth(field.name, [&] { return placeholderText(field.name); }, false);
    checkBoth(u"term.dueDate"_s, [] { return placeholderText(u"term.dueDate"_s); }, false);
}

void TestMessageTexts::everyFindingHasASentence()
{
    const QString described = fileText(u"core/domain/message/check_texts.h"_s);
    for (const QString& problem : wordsOf(described.section(u"struct TextFinding"_s, 0, 0), u"`([a-z_]+)`"_s))
        checkBoth(problem, [&] { return textFindingText({{u"demand | email | nl | *"_s, 1, 1, problem, u"zaak"_s, {}}, {}, false}); });
}

void TestMessageTexts::everyLogLineHasASentence()
{
    const auto line = [](const QString& kind, const QJsonObject& detail) { return logText({u"2026-11-25T10:00:00Z"_s, u"kim"_s, kind, 1, detail}); };
    for (const QString& kind : wordsOf(fileText(u"core/usecases/messages/dispatch.cpp"_s) + fileText(u"core/usecases/messages/outbox.cpp"_s),
                                       u"\\.log\\([^;]*?session\\.actor, u\"([a-z_]+)\"_s"_s))
        checkBoth(kind, [&] { return line(kind, {{u"state"_s, u"sent"_s}}); });
    m_language.setCode(u"nl"_s);
    QCOMPARE(line(u"outcome"_s, {{u"state"_s, u"failed"_s}, {u"reason"_s, u"recipient_refused"_s}, {u"code"_s, 550}, {u"reply"_s, u"550 5.1.1 No such user"_s}}),
             u"Toestand: Mislukt. Het adres is geweigerd. Vraag de debiteur om het juiste. De andere kant antwoordde: 550 5.1.1 No such user"_s);
    QCOMPARE(line(u"evidence"_s, {{u"state"_s, u"unknown"_s}, {u"evidence"_s, u"sender_gone"_s}}),
             u"Toestand: Uitkomst onbekend. Het programma dat verstuurde, eindigde voordat het kon zeggen wat er van het bericht werd."_s);
    QCOMPARE(line(u"state"_s, {{u"state"_s, u"withheld"_s}, {u"reasons"_s, toJson({{Gate::Paid, {u"2026-1"_s}}})}}),
             u"Toestand: Tegengehouden. Factuur 2026-1 is betaald."_s);
}

void TestMessageTexts::errorsOfMessagesNameTheThing()
{
    m_language.setCode(u"nl"_s);
    QCOMPARE(errorText({Error::Code::NotAllowed, {u"blocked"_s, u"B08"_s, u"paid"_s, u"2026-1"_s}, {}}), u"Factuur 2026-1 is betaald. Het bericht is niet gemaakt."_s);
    QCOMPARE(errorText({Error::Code::AlreadyExists, {u"message"_s, u"reminder_1"_s, u"2026-1"_s}, {}}),
             u"Factuur 2026-1 heeft al een bericht “Eerste herinnering”, verstuurd of wachtend. Bekijk dat bericht of neem het eerst terug."_s);
    QCOMPARE(errorText({Error::Code::NotAllowed, {u"mass_confirm"_s, u"40"_s}, {}}), u"Hiermee gaan 40 berichten tegelijk weg. Bevestig het door dat aantal te geven."_s);
    const std::vector<QStringList> rules{{u"gates"_s}, {u"too_early"_s, u"7"_s}, {u"sending_off"_s}, {u"cryptography"_s}, {u"keychain_locked"_s}, {u"wrong_passphrase"_s}};
    for (const QStringList& rule : rules) {
        checkBoth(rule.front(), [&] { return errorText({Error::Code::NotAllowed, rule, {}}); });
        QVERIFY2(!errorText({Error::Code::NotAllowed, rule, {}}).contains(u"niet toegestaan"_s), qPrintable(rule.front()));
    }
    for (const char* thing : {"account", "message", "limit", "provider", "secret", "text", "language", "mail server", "vault"})
        checkBoth(QString::fromLatin1(thing), [&] { return errorText({Error::Code::NotFound, {QString::fromLatin1(thing), u"naam"_s}, {}}); });
    for (const char* reason : {"nothing_open", "approve"})
        checkBoth(QString::fromLatin1(reason), [&] { return errorText({Error::Code::NothingToDo, {QString::fromLatin1(reason), u"Bakker"_s}, {}}); });
}

void TestMessageTexts::eventsNameTheMessage()
{
    m_language.setCode(u"nl"_s);
    TimelineRow row;
    row.kind = u"message_sent"_s;
    row.body = {{u"stage"_s, u"reminder_1"_s}, {u"channel"_s, u"email"_s}};
    QCOMPARE(eventText(row), u"Eerste herinnering (E-mail) verstuurd"_s);
    row.body.insert(u"posted"_s, u"2026-11-24"_s);
    row.body.insert(u"channel"_s, u"letter"_s);
    QCOMPARE(eventText(row), u"Eerste herinnering (Brief) gepost op 24-11-2026"_s);
    row.kind = u"message_withheld"_s;
    row.body.insert(u"reasons"_s, toJson({{Gate::Paid, {u"2026-1"_s}}}));
    QCOMPARE(eventText(row), u"Eerste herinnering (Brief) tegengehouden. Factuur 2026-1 is betaald."_s);
    row.kind = u"consent_changed"_s;
    row.body = {{u"channel"_s, u"whatsapp"_s}, {u"allowed"_s, true}};
    QCOMPARE(eventText(row), u"Stemt in met berichten via WhatsApp"_s);
    row.body.insert(u"allowed"_s, false);
    QCOMPARE(eventText(row), u"Wil geen berichten via WhatsApp"_s);
    for (const char* kind : {"message_sent", "message_bounced", "letter_printed", "consent_changed"})
        QCOMPARE(eventGroup(QString::fromLatin1(kind)), EventGroup::Messages);
    for (const char* as : {"sent", "not_sent", "send_again"}) {
        row.kind = u"message_settled"_s;
        row.body = {{u"stage"_s, u"reminder_1"_s}, {u"channel"_s, u"email"_s}, {u"as"_s, QString::fromLatin1(as)}};
        checkBoth({}, [&] { return eventText(row); }, false);
    }
}

void TestMessageTexts::unknownCodesAreShownAsTheyAre()
{
    QCOMPARE(reasonText(u"beamed_up"_s), u"beamed_up"_s);
    QCOMPARE(composeCheckText({u"W99"_s, u"beamed_up"_s, {}, false}), u"W99"_s);
    QCOMPARE(placeholderText(u"beam.up"_s), u"beam.up"_s);
    QCOMPARE(logText({{}, {}, u"beamed_up"_s, 0, {}}), u"beamed_up"_s);
}

QTEST_GUILESS_MAIN(TestMessageTexts)
#include "test_message_texts.moc"
