#pragma once

#include <QByteArray>
#include <QString> // the operators of QByteArray

/// Records of a CODA file for tests, placed by the columns of the norm (counted from 1), independently of the reader.
class CodaRecord {
public:
    explicit CodaRecord(const QByteArray& start) : m_bytes(start.leftJustified(128, ' ')) {}
    CodaRecord& at(int column, const QByteArray& text)
    {
        m_bytes.replace(column - 1, text.size(), text);
        return *this;
    }
    operator QByteArray() const { return m_bytes + "\r\n"; }

private:
    QByteArray m_bytes;
};

namespace coda {

inline QByteArray thousandths(int cents) { return QByteArray::number(cents * 10).rightJustified(15, '0'); }

inline QByteArray header() { return CodaRecord("0000007102672505").at(35, "EIGEN BV").at(61, "KREDBEBB").at(128, "2"); }

inline QByteArray oldBalance(int cents, const QByteArray& number = "042", const QByteArray& currency = "EUR",
                             const QByteArray& day = "061026")
{
    return CodaRecord("12" + number + "BE68539007547034").at(40, currency).at(43, "0" + thousandths(cents) + day).at(65, "EIGEN BV").at(126, number);
}

inline QByteArray newBalance(int cents, const QByteArray& number = "042")
{
    return CodaRecord("8" + number + "BE68539007547034").at(39, "EUR").at(42, "0" + thousandths(cents) + "071026").at(128, "0");
}

/// 2.1: a movement or a detail of one.
struct Movement {
    QByteArray sequence = "0001", detail = "0000", reference = "BANKREF000001";
    int cents = 1000;
    QByteArray code = "00150000", communication = " ";
    bool isStructured = false;
    QByteArray valueDate = "071026", entryDate = "071026";

    operator QByteArray() const
    {
        return CodaRecord("21" + sequence + detail + reference)
            .at(32, (cents < 0 ? "1" : "0") + thousandths(cents < 0 ? -cents : cents) + valueDate + code)
            .at(62, (isStructured ? "1" : "0") + communication.left(53))
            .at(116, entryDate + "0420 0");
    }
};

inline QByteArray more(const QByteArray& communication, const QByteArray& endToEnd = {}, const QByteArray& sequence = "0001", const QByteArray& detail = "0000")
{
    return CodaRecord("22" + sequence + detail).at(11, communication.left(53)).at(64, endToEnd).at(99, "GEBABEBB").at(126, "1 0");
}

inline QByteArray who(const QByteArray& account, const QByteArray& name, const QByteArray& communication = {}, const QByteArray& sequence = "0001",
                      const QByteArray& detail = "0000")
{
    return CodaRecord("23" + sequence + detail).at(11, account).at(48, name).at(83, communication).at(126, "0 0");
}

inline QByteArray trailer(int records, int debitCents, int creditCents)
{
    return CodaRecord("9").at(17, QByteArray::number(records).rightJustified(6, '0') + thousandths(debitCents) + thousandths(creditCents)).at(128, "2");
}

} // namespace coda
