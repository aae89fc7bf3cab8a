// Mails that come back, in the window: dropped or read from the list, and triaged in at most two clicks (issue 5, must show 6).
#include "core/storage/queries/debtor_queries.h"
#include "core/storage/queries/invoice_queries.h"
#include "core/usecases/agreements/disputes.h"
#include "core/usecases/answers/answers.h"
#include "core/usecases/escalation/cold_start_answer.h"
#include "tests/ui/shell/window_under_test.h"
#include "ui/screens/answers/answer_dialog.h"
#include "ui/screens/today/today_list.h"
#include "ui/screens/today/today_page.h"
#include "ui/shell/app_context.h"
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QLabel>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QtTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;
using namespace tegoed::test;

namespace {

constexpr int kMostClicks = 2;

class AnswersWindow : public WindowUnderTest {
public:
    AnswersWindow() : WindowUnderTest((QFile::remove(scratch() + u"/small.tegoed"_s), Book::Small), u"nl"_s)
    {
        settle(20'000);
        if (model()->list().coldStart > 0)
            TEGOED_ENSURE(answerColdStart(session(), {}).hasValue());
        settle(20'000);
        TEGOED_ENSURE(!model()->list().messages.empty());
        const DueProposal& first = model()->list().messages.front();
        debtor = first.debtor;
        number = first.invoices.front().number;
        invoice = first.invoices.front().id;
        email = DebtorQueries(context().database()).detail(debtor, context().today())->data.email;
        TEGOED_ENSURE(!email.isEmpty());
    }

    BookSession& session() { return context().session(); }
    ui::TodayPage* page() { return qobject_cast<ui::TodayPage*>(window().currentPage()); }
    ui::TodayModel* model() { return page()->findChild<ui::TodayModel*>(); }
    ui::TodayList* list() { return page()->findChild<ui::TodayList*>(u"today.list"_s); }

    /// A sample as if a debtor of this book had sent it, as a file on this computer.
    QString mail(const QString& name)
    {
        QFile source(qEnvironmentVariable("TEGOED_TEST_DATA") + u"/mails/"_s + name);
        TEGOED_ENSURE(source.open(QIODevice::ReadOnly));
        QByteArray bytes = source.readAll().replace("info@maes.example", email.toUtf8()).replace("2026-0101", number.toUtf8());
        const QString path = scratch() + u'/' + name;
        QFile file(path);
        TEGOED_ENSURE(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        return path;
    }
    void drop(const QStringList& paths)
    {
        QMimeData data;
        QList<QUrl> urls;
        for (const QString& path : paths)
            urls << QUrl::fromLocalFile(path);
        data.setUrls(urls);
        QDragEnterEvent enter(QPoint(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &enter);
        TEGOED_ENSURE(enter.isAccepted());
        QDropEvent drop(QPointF(50, 50), Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(&window(), &drop);
    }
    static QDialog* planEditor()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* shown = qobject_cast<QDialog*>(widget); shown && shown->objectName() == u"planEditor" && shown->isVisible())
                return shown;
        }
        return nullptr;
    }
    static ui::AnswerDialog* dialog()
    {
        for (QWidget* widget : QApplication::topLevelWidgets()) {
            if (auto* shown = qobject_cast<ui::AnswerDialog*>(widget); shown && shown->isVisible())
                return shown;
        }
        return nullptr;
    }

    DebtorId debtor;
    InvoiceId invoice;
    QString number, email;
};

} // namespace

class TestAnswersWindow final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void droppedMailsAreTriagedInTwoClicks();
    void theListOfTodayShowsThem();
    void severalAtOnceAreListed();
    void whatIsNoMailSaysSo();
    void theDialogFollowsTheLanguage();
};

void TestAnswersWindow::droppedMailsAreTriagedInTwoClicks()
{
    AnswersWindow test;
    const std::vector<std::pair<const char*, const char*>> mails{
        {"thunderbird_plain.eml", "paid"}, {"outlook_html.eml", "disputes"}, {"gmail_alternative.eml", "plan"}, {"iphone_quoted_printable.eml", "address"},
        {"number_in_subject.eml", "nothing"}, {"french_latin1.eml", "paid"}, {"hostile_html.eml", "nothing"}, {"nested_parts.eml", "paid"},
        {"winmail.eml", "plan"}, {"empty_body.eml", "nothing"}, {"wrong_charset.eml", "paid"}, {"forwarded_as_attachment.eml", "disputes"},
        {"nobody_known.eml", "nothing"}};
    for (const auto& [name, key] : mails) {
        test.drop({test.mail(QString::fromLatin1(name))});
        QTRY_VERIFY2_WITH_TIMEOUT(AnswersWindow::dialog(), name, 30'000);
        ui::AnswerDialog* dialog = AnswersWindow::dialog();
        auto* button = dialog->findChild<QPushButton*>(u"answer."_s + QString::fromLatin1(key));
        QVERIFY2(button && button->isEnabled(), name);
        int clicks = 0;
        QTest::mouseClick(button, Qt::LeftButton);
        ++clicks;
        QTRY_VERIFY2_WITH_TIMEOUT(!AnswersWindow::dialog(), name, 10'000);
        QVERIFY(clicks <= kMostClicks);
        if (QByteArray(key) == "plan") { // Its editor begins with what the mail proposes: "Kan ik in drie keer betalen?"
            QTRY_VERIFY2_WITH_TIMEOUT(AnswersWindow::planEditor(), name, 10'000);
            if (QByteArray(name) == "gmail_alternative.eml")
                QCOMPARE(AnswersWindow::planEditor()->findChild<QSpinBox*>(u"plan.count"_s)->value(), 3);
            delete AnswersWindow::planEditor();
        }
        test.settle(20'000);
    }
    const auto all = answers(test.session(), {}, true);
    QVERIFY(all);
    for (const AnswerRow& row : *all)
        QVERIFY2(row.answer.triage.has_value(), qPrintable(row.answer.subject));
    QVERIFY(*disputeOf(test.session(), test.invoice));
}

void TestAnswersWindow::theListOfTodayShowsThem()
{
    AnswersWindow test;
    const int before = test.page()->thingsToDo();
    QFile file(test.mail(u"thunderbird_plain.eml"_s));
    QVERIFY(file.open(QIODevice::ReadOnly));
    QVERIFY(importAnswer(test.session(), file.readAll(), u"a.eml"_s));
    const QModelIndex section = test.model()->sectionIndex(ui::TodaySection::Received);
    QTRY_VERIFY_WITH_TIMEOUT(test.model()->answerOf(test.model()->index(0, 0, section)), 20'000);
    test.settle(20'000);
    // What it is about is not proposed any more, and the list says why.
    for (const DueProposal& proposal : test.model()->list().messages) {
        for (const DueInvoice& one : proposal.invoices)
            QVERIFY(one.id != test.invoice);
    }
    QVERIFY(test.page()->thingsToDo() <= before + 1);
    const QModelIndex row = test.model()->index(0, 0, section);
    const QString why = test.model()->data(row, ui::TodayModel::WhyRole).toString();
    QVERIFY2(why.contains(u"overgemaakt"_s), qPrintable(why));
    test.list()->scrollTo(row);
    const QRect rect = test.list()->visualRect(row);
    const QString action = test.model()->data(row, ui::TodayModel::ActionRole).toString();
    QCOMPARE(action, u"Lezen…"_s);
    int clicks = 0;
    QTest::mouseClick(test.list()->viewport(), Qt::LeftButton, {}, ui::TodayDelegate::actionRect(rect, test.list()->fontMetrics(), action).center());
    ++clicks;
    QTRY_VERIFY_WITH_TIMEOUT(AnswersWindow::dialog(), 10'000);
    QTest::mouseClick(AnswersWindow::dialog()->findChild<QPushButton*>(u"answer.disputes"_s), Qt::LeftButton);
    ++clicks;
    QTRY_VERIFY_WITH_TIMEOUT(!AnswersWindow::dialog(), 10'000);
    QVERIFY(clicks <= kMostClicks);
    QTRY_VERIFY_WITH_TIMEOUT(!test.model()->answerOf(test.model()->index(0, 0, section)), 20'000);
    QVERIFY(*disputeOf(test.session(), test.invoice));
    test.context().undoStack().undo();
    QTRY_VERIFY_WITH_TIMEOUT(test.model()->answerOf(test.model()->index(0, 0, section)), 20'000);
    QVERIFY(!*disputeOf(test.session(), test.invoice));
}

void TestAnswersWindow::severalAtOnceAreListed()
{
    AnswersWindow test;
    test.drop({test.mail(u"thunderbird_plain.eml"_s), test.mail(u"out_of_office_exchange.eml"_s), test.mail(u"outlook_html.eml"_s)});
    QTRY_COMPARE_WITH_TIMEOUT(answers(test.session())->size(), 2U, 30'000);
    test.settle(20'000);
    QVERIFY(!AnswersWindow::dialog());
    QCOMPARE(test.window().currentPageId(), u"today"_s);
}

void TestAnswersWindow::whatIsNoMailSaysSo()
{
    AnswersWindow test;
    const QString path = AnswersWindow::scratch() + u"/geen.eml"_s;
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write("%PDF-1.4") > 0);
    file.close();
    test.drop({path});
    const auto saysSo = [&] {
        for (const auto* label : test.window().findChildren<QLabel*>()) {
            if (label->isVisible() && label->text().contains(u"geen.eml"_s))
                return true;
        }
        return false;
    };
    QTRY_VERIFY_WITH_TIMEOUT(saysSo(), 20'000);
    QVERIFY(answers(test.session(), {}, true)->empty());
}

void TestAnswersWindow::theDialogFollowsTheLanguage()
{
    AnswersWindow test;
    test.drop({test.mail(u"hostile_html.eml"_s)});
    QTRY_VERIFY_WITH_TIMEOUT(AnswersWindow::dialog(), 30'000);
    ui::AnswerDialog* dialog = AnswersWindow::dialog();
    QCOMPARE(dialog->findChild<QPushButton*>(u"answer.paid"_s)->text(), u"1 · Heeft betaald"_s);
    QCOMPARE(dialog->findChild<QLabel*>(u"answer.subject"_s)->textFormat(), Qt::PlainText); // A stranger wrote it.
    QCOMPARE(dialog->findChild<QLabel*>(u"answer.from"_s)->textFormat(), Qt::PlainText);
    test.context().language().setCode(u"en"_s);
    QTRY_COMPARE_WITH_TIMEOUT(dialog->findChild<QPushButton*>(u"answer.paid"_s)->text(), u"1 · Has paid"_s, 5'000);
    QTest::keyClick(dialog->findChild<QPlainTextEdit*>(u"answer.text"_s), Qt::Key_5);
    QTRY_VERIFY_WITH_TIMEOUT(!AnswersWindow::dialog(), 10'000);
    QVERIFY(answers(test.session())->empty());
}

QTEST_MAIN(TestAnswersWindow)
#include "test_answers_window.moc"
