#include "core/base/hash.h"

#include <QCryptographicHash>
#include <QTest>

using namespace tegoed;
using namespace Qt::Literals::StringLiterals;

class TestHash : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void digestsOfTheNorm_data();
    void digestsOfTheNorm();
    void piecesAreOneText();
};

// FIPS 180-4, examples of NIST.
void TestHash::digestsOfTheNorm_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("digest");
    QTest::newRow("nothing") << QByteArray() << u"e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"_s;
    QTest::newRow("abc") << QByteArray("abc") << u"ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"_s;
    QTest::newRow("two blocks") << QByteArray("abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq")
                                << u"248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"_s;
    QTest::newRow("a million times a") << QByteArray(1'000'000, 'a') << u"cdc76e5c9914fb9281a1c7e284d73e67f1809a48a497200e046d39ccc7112cd0"_s;
}

void TestHash::digestsOfTheNorm()
{
    QFETCH(QByteArray, bytes);
    QTEST(sha256Hex(bytes), "digest");
}

// Books of earlier versions were hashed by Qt: the same digests, however the bytes come.
void TestHash::piecesAreOneText()
{
    QByteArray all;
    for (int length = 0; length < 300; ++length) {
        Sha256 inPieces;
        for (qsizetype at = 0, size = 1; at < all.size(); at += size, size = 1 + at % 7)
            inPieces.add(QByteArrayView(all).sliced(at, std::min(size, all.size() - at)));
        const QString expected = QString::fromLatin1(QCryptographicHash::hash(all, QCryptographicHash::Sha256).toHex());
        QCOMPARE(inPieces.hex(), expected);
        QCOMPARE(sha256Hex(all), expected);
        all += static_cast<char>(length * 37);
    }
}

QTEST_APPLESS_MAIN(TestHash)
#include "test_hash.moc"
