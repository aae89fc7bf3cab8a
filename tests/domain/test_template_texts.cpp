// The shipped texts against the format that reads them, and the choice among them.

#include "core/domain/message/placeholders.h"
#include "tests/domain/shipped_files.h"

#include <QRegularExpression>
#include <QSet>

using namespace tegoed;
using namespace tegoed::test;
using namespace Qt::Literals::StringLiterals;

class TestTemplateTexts final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void everyStageHasItsFile()
    {
        QCOMPARE(library().stages().size(), std::size_t(20));
        for (int i = 0; i < 20; ++i)
            QVERIFY(library().stage(static_cast<Stage>(i)));
        const QStringList expected{u"nl"_s, u"en"_s};
        QCOMPARE(library().languages(), expected);
        QCOMPARE(library().terms().keys().size(), 11);
        QCOMPARE(library().blockNames().size(), 12);
    }

    /// The offsets and tones once more, from the table of INDEX.md instead of from the files.
    void theStagesAreThoseOfTheIndex()
    {
        static const QRegularExpression row(u"^\\| \\d\\d \\| `(\\w+)` \\| (\\w+)[^|]*\\| ([^|]+) \\|"_s, QRegularExpression::MultilineOption);
        int seen = 0;
        for (auto match = row.globalMatch(QString::fromUtf8(shippedFile(u"INDEX.md"_s))); match.hasNext(); ++seen) {
            const auto cells = match.next();
            const StageInfo* info = library().stage(stageOf(cells.captured(1)).value());
            QVERIFY(info);
            QCOMPARE(toneCode(info->tone), cells.captured(2));
            const QString offset = cells.captured(3).trimmed().replace(QChar(0x2212), u'-');
            const QString timing = info->timing == StageInfo::Timing::Event ? u"E"_s
                : info->timing == StageInfo::Timing::Manual               ? u"M"_s
                                                                          : QString::number(info->offsetDays);
            QCOMPARE(timing, offset);
        }
        QCOMPARE(seen, 20);
    }

    /// Section 5 of INDEX.md names every field; the data that serves picker and checks names the same.
    void theFieldsAreThoseOfTheIndex()
    {
        QString section = QString::fromUtf8(shippedFile(u"INDEX.md"_s)).section(u"## 5. "_s, 1).section(u"## 6. "_s, 0, 0);
        QSet<QString> named;
        for (const QString& line : section.split(u'\n')) {
            if (!line.startsWith("| `"_L1) || line.startsWith("| `term"_L1))
                continue;
            static const QRegularExpression code(u"`([^`]+)`"_s);
            QString prefix;
            QString list;
            for (auto match = code.globalMatch(line.section(u'|', 1, 1)); match.hasNext();) {
                QString word = match.next().captured(1);
                if (word.endsWith("[]"_L1)) {
                    list = word.chopped(2);
                    named.insert(list);
                } else if (word.endsWith(".*"_L1)) {
                    for (const QString& part : {u"no"_s, u"date"_s, u"amount"_s})
                        named.insert(word.chopped(1) + part);
                } else if (word.startsWith(u'.')) {
                    named.insert(prefix + word);
                } else if (!list.isEmpty() && !word.contains(u'.') && word != u"hasOtherInvoices"_s) {
                    named.insert(list + u'.' + word);
                } else {
                    prefix = word.section(u'.', 0, 0);
                    named.insert(word);
                }
            }
            if (line.contains("`otherInvoices[]`"_L1)) {
                for (const QString& part : {u"number"_s, u"date"_s, u"dueDate"_s, u"open"_s, u"description"_s})
                    named.insert(u"otherInvoices."_s + part);
            }
        }
        QSet<QString> known;
        for (const Placeholder& field : placeholders())
            known.insert(field.list.isEmpty() ? field.name : field.list + u'.' + field.name);
        QCOMPARE(QStringList((named - known).values()), QStringList());
        QCOMPARE(QStringList((known - named).values()), QStringList());
        QVERIFY(known.size() > 110);
    }

    void everyFieldButFlagsAndListsHasAnExample()
    {
        for (const Placeholder& field : placeholders()) {
            const bool hasNone = field.kind == FieldKind::Flag || field.kind == FieldKind::List || field.mayBeEmpty;
            QVERIFY2(field.example.isEmpty() == hasNone, qPrintable(field.name));
        }
    }

    void aFileWrittenAgainIsTheSame()
    {
        int files = 0;
        for (const TextFile& file : shippedFiles()) {
            if (!file.name.at(0).isDigit())
                continue;
            const Result<StageFile> stage = parseStageFile(file.name, file.content);
            QVERIFY2(stage.hasValue(), qPrintable(file.name));
            QCOMPARE(stageFileText(*stage), file.content);
            const Result<StageFile> windows = parseStageFile(file.name, QString(file.content).replace(u"\n"_s, u"\r\n"_s));
            QVERIFY(windows.hasValue());
            QCOMPARE(windows->texts, stage->texts);
            ++files;
        }
        QCOMPARE(files, 20);
    }

    void aTextEditedAsPlainTextIsTheSame()
    {
        for (const TemplateText& text : library().texts()) {
            const Result<TemplateText> again = textFromEditor(text.key, editableText(text));
            QVERIFY2(again.hasValue(), qPrintable(text.key.code()));
            QCOMPARE(*again, text);
            QCOMPARE(textKeyOf(text.key.code()), std::optional(text.key));
        }
        const TemplateText odd{{u"pre_due"_s, Channel::Sms, u"nl"_s, {}}, {}, u"Tone: dit is geen kop"_s, {}, {}};
        QCOMPARE(textFromEditor(odd.key, editableText(odd)).value(), odd);
    }

    void brokenFilesSayWhere_data()
    {
        QTest::addColumn<QString>("content");
        QTest::addColumn<QString>("expected");
        const QString head = u"---\nstage: pre_due\nname_nl: Vooraf\nname_en: Before\ntone: friendly\ndefault_offset_days: -5\n"
                             "advances_escalation: false\nasks_payment: true\nlegal: none\n---\n\n"_s;
        QTest::newRow("empty") << QString() << u"1 no_front_matter"_s;
        QTest::newRow("front matter that never ends") << head.section(u"\n---"_s, 0, 0) << u"1 no_front_matter"_s;
        QTest::newRow("a stage nobody knows") << QString(head).replace(u"pre_due"_s, u"pre_du"_s) << u"2 unknown_front_matter"_s;
        QTest::newRow("a tone nobody knows") << QString(head).replace(u"friendly"_s, u"angry"_s) << u"5 unknown_front_matter"_s;
        QTest::newRow("days that are no number") << QString(head).replace(u"-5"_s, u"vijf"_s) << u"6 unknown_front_matter"_s;
        QTest::newRow("a channel nobody knows") << head + u"## fax | nl | *\nHallo"_s << u"12 unknown_heading"_s;
        QTest::newRow("a segment nobody knows") << head + u"## email | nl | de-b2b\nHallo"_s << u"12 unknown_heading"_s;
        QTest::newRow("no text") << head + u"## email | nl | *\nSubject: x\n\n"_s << u"13 empty_text"_s;
        QTest::newRow("the same as itself") << head + u"## email | nl | *\nSame-as: email"_s << u"13 unknown_channel"_s;
        QTest::newRow("twice") << head + u"## sms | nl | *\na\n\n## sms | nl | *\nb"_s << u"15 twice"_s;
    }
    void brokenFilesSayWhere()
    {
        QFETCH(QString, content);
        QFETCH(QString, expected);
        const Result<StageFile> file = parseStageFile(u"01-pre_due.md"_s, content);
        QVERIFY(!file.hasValue());
        QCOMPARE(file.error().code, Error::Code::TemplateBroken);
        QCOMPARE(file.error().arguments.at(0), u"01-pre_due.md"_s);
        QCOMPARE(file.error().arguments.at(1) + u' ' + file.error().arguments.at(3), expected);
    }

    void theMostExactTextIsTaken()
    {
        const auto chosen = [](Stage stage, Channel channel, const QString& language, LegalTrack track) {
            return library().choose(stage, channel, language, track).value().key.code();
        };
        QCOMPARE(chosen(Stage::Reminder2, Channel::Email, u"nl"_s, LegalTrack::NlB2c), u"reminder_2 | email | nl | nl-b2c"_s);
        QCOMPARE(chosen(Stage::Reminder2, Channel::Email, u"nl"_s, LegalTrack::BeB2c), u"reminder_2 | email | nl | *"_s);
        QCOMPARE(chosen(Stage::Reminder2, Channel::Letter, u"en_GB"_s, LegalTrack::NlB2b), u"reminder_2 | email | en | nl-b2b"_s);
        QCOMPARE(chosen(Stage::PlanProposal, Channel::Letter, u"NL-be"_s, LegalTrack::BeB2b), u"plan_proposal | letter | nl | *"_s);
        QCOMPARE(library().block(u"help"_s, u"nl"_s, LegalTrack::BeB2c)->key.code(), u"help | nl | be-b2c"_s);
        QCOMPARE(library().block(u"help"_s, u"nl"_s, LegalTrack::BeB2b)->key.code(), u"help | nl | *"_s);
        QVERIFY(!library().block(u"help"_s, u"fr"_s, LegalTrack::BeB2b));
    }

    void aBooksOwnVersionTakesThePlace()
    {
        TemplateLibrary own = library();
        const TextKey key{u"pre_due"_s, Channel::Sms, u"nl"_s, {}};
        own.put({key, {}, u"Van ons"_s, {}, {}});
        QCOMPARE(own.choose(Stage::PreDue, Channel::Sms, u"nl"_s, LegalTrack::Other)->body, u"Van ons"_s);
        QCOMPARE(own.texts().size(), library().texts().size());
        QVERIFY(library().find(key)->body != u"Van ons"_s); // The shipped one is there to restore.
        own.put({{u"pre_due"_s, Channel::Sms, u"fr"_s, {}}, {}, u"De nous"_s, {}, {}});
        QCOMPARE(own.languages().size(), 3);
    }

    void suggestions_data()
    {
        QTest::addColumn<QString>("word");
        QTest::addColumn<QString>("expected");
        QTest::newRow("a letter wrong") << u"payment.ibam"_s << u"payment.iban"_s;
        QTest::newRow("case") << u"Debtor.Salutation"_s << u"debtor.salutation"_s;
        QTest::newRow("a letter short") << u"totals.payble"_s << u"totals.payable"_s;
        QTest::newRow("nothing like it") << u"klantnummer"_s << QString();
    }
    void suggestions()
    {
        QFETCH(QString, word);
        QFETCH(QString, expected);
        QStringList names;
        for (const Placeholder& field : placeholders())
            names += field.name;
        QCOMPARE(closestWord(word, names), expected);
    }
};

QTEST_APPLESS_MAIN(TestTemplateTexts)
#include "test_template_texts.moc"
