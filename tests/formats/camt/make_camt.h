#pragma once

#include <QByteArray>
#include <QString> // the operators of QByteArray

/// A camt.053 with one element per line, so that a test can name the line of what is wrong.
namespace camt {

inline QByteArray balance(const QByteArray& code, const QByteArray& amount, const QByteArray& date, const QByteArray& direction = "CRDT")
{
    return "<Bal><Tp><CdOrPrtry><Cd>" + code + "</Cd></CdOrPrtry></Tp><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction
        + "</CdtDbtInd><Dt><Dt>" + date + "</Dt></Dt></Bal>\n";
}

/// An entry; `more` are its elements behind the dates.
inline QByteArray entry(const QByteArray& amount, const QByteArray& direction, const QByteArray& more = {}, const QByteArray& status = "BOOK",
                        const QByteArray& day = "2026-10-07")
{
    return "<Ntry><Amt Ccy=\"EUR\">" + amount + "</Amt><CdtDbtInd>" + direction + "</CdtDbtInd><Sts>" + status + "</Sts><BookgDt><Dt>" + day
        + "</Dt></BookgDt><ValDt><Dt>" + day + "</Dt></ValDt>" + more + "</Ntry>\n";
}

inline QByteArray details(const QByteArray& inside) { return "<NtryDtls><TxDtls>" + inside + "</TxDtls></NtryDtls>"; }

inline QByteArray part(const QByteArray& amount, const QByteArray& inside = {})
{
    return "<TxDtls><AmtDtls><TxAmt><Amt Ccy=\"EUR\">" + amount + "</Amt></TxAmt></AmtDtls>" + inside + "</TxDtls>";
}

inline QByteArray statement(const QByteArray& inside, const QByteArray& id = "S1", const QByteArray& account = "<IBAN>NL91ABNA0417164300</IBAN>",
                            const QByteArray& element = "Stmt")
{
    return "<" + element + ">\n<Id>" + id + "</Id>\n<Acct><Id>" + account + "</Id><Ccy>EUR</Ccy></Acct>\n" + inside + "</" + element + ">\n";
}

/// The statements start at line 3.
inline QByteArray document(const QByteArray& statements, const QByteArray& version = "053.001.02", const QByteArray& message = "BkToCstmrStmt")
{
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<Document xmlns=\"urn:iso:std:iso:20022:tech:xsd:camt." + version + "\"><" + message + ">\n"
        + statements + "</" + message + "></Document>\n";
}

} // namespace camt
