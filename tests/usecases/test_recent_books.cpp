#include "core/usecases/recent_books.h"

#include <QFile>
#include <QTest>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed;

class TestRecentBooks final : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { QFile::remove(recentBooksFile()); }
    void noneIsRememberedAtFirst()
    {
        QVERIFY(recentBooks().empty());
        QCOMPARE(lastOpenedBook(), QString());
    }
    void theLastOpenedComesFirstAndStandsThereOnce()
    {
        rememberRecentBook({u"/books/a.tegoed"_s, u"Bakkerij Ä"_s, false});
        rememberRecentBook({u"/books/b.tegoed"_s, u"B"_s, true});
        rememberRecentBook({u"/books/a.tegoed"_s, u"Bakkerij Ä"_s, false});
        QCOMPARE(recentBooks().size(), 2U);
        QCOMPARE(recentBooks().front(), (RecentBook{u"/books/a.tegoed"_s, u"Bakkerij Ä"_s, false}));
        QCOMPARE(recentBooks().back().isSample, true);
        QCOMPARE(lastOpenedBook(), u"/books/a.tegoed"_s);
    }
    void aBookCanBeForgotten()
    {
        rememberRecentBook({u"/books/a.tegoed"_s, {}, false});
        rememberRecentBook({u"postgresql://ann@server/db?schema=b"_s, {}, false});
        forgetRecentBook(u"postgresql://ann@server/db?schema=b"_s);
        QCOMPARE(recentBooks().size(), 1U);
        QCOMPARE(lastOpenedBook(), u"/books/a.tegoed"_s);
    }
    void theListDoesNotGrowForEver()
    {
        for (int i = 0; i < 3 * kRecentBooksLimit; ++i)
            rememberRecentBook({u"/books/%1.tegoed"_s.arg(i), {}, false});
        QCOMPARE(recentBooks().size(), static_cast<std::size_t>(kRecentBooksLimit));
        QCOMPARE(lastOpenedBook(), u"/books/%1.tegoed"_s.arg(3 * kRecentBooksLimit - 1));
    }
    void aDamagedFileIsAnEmptyList()
    {
        rememberRecentBook({u"/books/a.tegoed"_s, {}, false});
        QFile file(recentBooksFile());
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("\x00\xff[books\n\\size=x", 16);
        file.close();
        QVERIFY(recentBooks().empty());
    }
};

QTEST_GUILESS_MAIN(TestRecentBooks)
#include "test_recent_books.moc"
