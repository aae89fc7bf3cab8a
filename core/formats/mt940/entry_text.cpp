#include "core/formats/mt940/entry_text.h"

#include "core/formats/bank_text/found_references.h"
#include "core/formats/bank_text/labelled_text.h"
#include "core/formats/mt940/numbered_text.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr qsizetype kFullLine = 61; // of the 65 of a line of field 86; some banks count its tag

/// All lines behind each other, and where a blank belongs between two of them: behind a line that does not fill its width.
struct Joined {
    QString text;
    QList<qsizetype> blanks;

    explicit Joined(const QStringList& lines)
    {
        for (qsizetype i = 0; i < lines.size(); ++i) {
            text += lines[i];
            if (lines[i].size() < kFullLine && i + 1 < lines.size())
                blanks += text.size();
        }
    }

    QString part(qsizetype from, qsizetype until) const
    {
        QString result;
        for (const qsizetype blank : blanks) {
            if (blank <= from || blank >= until)
                continue;
            result += text.mid(from, blank - from) + u' ';
            from = blank;
        }
        result += text.mid(from, until - from);
        return result.simplified();
    }
};

QString withoutBlanks(QString text)
{
    text.removeIf([](QChar c) { return c.isSpace(); });
    return text;
}

void appendText(QString& text, const QString& more)
{
    if (!more.isEmpty())
        text += text.isEmpty() ? more : u' ' + more;
}

// ---- keys between strokes

struct Keyed {
    QString key;
    QString value;
};

/// Empty when the text is not built of keys.
QList<Keyed> keyedParts(const Joined& joined)
{
    static const QRegularExpression key(u"/(TRTP|IBAN|BBAN|BIC|NAME|REMI|EREF|CSID|MARF|ORDP|BENM|ADDR|ISDT|ACCW|PREF|RTRN|CNTP|PURP|SVCL"
                                        "|ULTD|ULTC|ULTB|OCMT|CHGS|TRCD|RREF)/"_s);
    QList<Keyed> parts;
    QString open;
    qsizetype from = 0;
    qsizetype at = 0;
    const auto close = [&](qsizetype until) {
        QString value = joined.part(from, until);
        if (value.endsWith(u'/')) // ING: /EREF/…//CNTP/
            value.chop(1);
        parts += Keyed{open, value.trimmed()};
    };
    for (;;) {
        const QRegularExpressionMatch match = key.match(joined.text, at);
        if (!match.hasMatch())
            break;
        if (open.isEmpty() && !joined.text.left(match.capturedStart()).trimmed().isEmpty())
            return {}; // text before the first key: no keys at all
        if (!open.isEmpty())
            close(match.capturedStart());
        open = match.captured(1);
        from = match.capturedEnd();
        at = match.capturedEnd() - 1; // the stroke behind one key may begin the next
    }
    if (!open.isEmpty())
        close(joined.text.size());
    return parts;
}

/// ING: `IBAN/BIC/name/city`, where a name may hold a stroke.
void readCounterparty(EntryText& result, const QString& value)
{
    const QStringList parts = value.split(u'/');
    result.account = withoutBlanks(parts.value(0));
    result.bic = parts.value(1).trimmed();
    const qsizetype cityAt = parts.size() > 5 ? parts.size() - 2 : 3;
    result.name = parts.mid(2, cityAt - 2).join(u'/').trimmed();
}

/// `USTD//text`, `STRD/CUR/9001123412341234`, or the text itself.
void readRemittance(EntryText& result, const QString& value)
{
    static const QRegularExpression structured(u"^STRD/(CUR|ISO|BBA)/(.*)$"_s);
    static const QRegularExpression unstructured(u"^USTD/[^/]*/(.*)$"_s);
    if (const auto match = structured.match(value); match.hasMatch()) {
        result.remittance = match.captured(2).trimmed();
        if (const auto reference = givenReference(result.remittance))
            result.references += *reference;
    } else if (const auto text = unstructured.match(value); text.hasMatch()) {
        result.remittance = text.captured(1).trimmed();
    } else {
        result.remittance = value;
    }
    result.text = result.remittance;
}

/// A value of one key. True when nothing of it is left that only the payer could have meant.
bool readKey(EntryText& result, const QString& key, const QString& value, const QString& party)
{
    if (key == u"IBAN" || key == u"BBAN")
        result.account = withoutBlanks(value);
    else if (key == u"ACCW") {
        result.account = withoutBlanks(value.section(u',', 0, 0));
        result.bic = value.section(u',', 1).trimmed();
    } else if (key == u"BIC")
        result.bic = withoutBlanks(value);
    else if (key == u"NAME")
        (party.startsWith("ULT"_L1) ? result.ultimateName : result.name) = value;
    else if (key == u"REMI")
        readRemittance(result, value);
    else if (key == u"EREF")
        result.endToEndId = value;
    else if (key == u"MARF")
        result.mandateId = value;
    else if (key == u"PREF")
        result.batchReference = value.section(u'/', 0, 0);
    else if (key == u"RTRN")
        result.returnReason = value.section(u'/', 0, 0);
    else if (key == u"CNTP")
        readCounterparty(result, value);
    else if (key == u"TRTP")
        result.bankText = value;
    else if (key.startsWith("ULT"_L1)) {
        if (!value.isEmpty())
            result.ultimateName = value.section(u'/', 0, 0).trimmed();
    } else if (key == u"OCMT" || key == u"CHGS") {
        (key == u"OCMT" ? result.originalAmount : result.charges) = value.section(u'/', 0, 0).trimmed();
        return value.section(u'/', 1).trimmed().isEmpty();
    } else if (key == u"ORDP" || key == u"BENM") {
        return value.isEmpty() || value.startsWith("/ID/"_L1);
    }
    return true;
}

EntryText readKeyed(const QList<Keyed>& parts)
{
    EntryText result;
    QString party;
    QString left;
    for (const auto& [key, value] : parts) {
        if (key == u"ORDP" || key == u"BENM" || key.startsWith("ULT"_L1))
            party = key;
        if (!readKey(result, key, value, party))
            appendText(left, key == u"OCMT" || key == u"CHGS" ? value.section(u'/', 1).trimmed() : value);
    }
    if (result.text.isEmpty())
        result.text = left;
    return result;
}

// ---- numbered pieces

EntryText readNumbered(const NumberedText& numbered)
{
    EntryText result;
    result.code = numbered.code;
    result.bankText = numbered.joined(0, 0);
    result.bic = numbered.joined(30, 30);
    result.account = withoutBlanks(numbered.joined(31, 31));
    result.name = numbered.joined(32, 33);
    for (const auto& [number, piece] : numbered.pieces)
        if (number == 32 || number == 33)
            result.printedName += piece;
    result.remittance = numbered.remittance();
    QString own;
    for (const auto& [key, value] : sepaParts(result.remittance)) {
        if (key == u"EREF")
            result.endToEndId = value;
        else if (key == u"MREF")
            result.mandateId = value;
        else if (key == u"ABWA" || key == u"ABWE")
            result.ultimateName = value;
        else if (key.isEmpty() || key == u"SVWZ")
            appendText(own, value);
    }
    result.text = own;
    return result;
}

/// Triodos puts BIC and IBAN of the other party in front of what it wrote, into the pieces 20 and 21.
void readTriodos(EntryText& result, const NumberedText& numbered)
{
    const QString bic = numbered.joined(20, 20), account = withoutBlanks(numbered.joined(21, 21));
    if (!isValidIban(account))
        return;
    result.bic = bic;
    result.account = account;
    result.text = numbered.joined(22, 29);
}

// ---- words with a colon, and free text

EntryText readFree(const Joined& joined)
{
    EntryText result;
    const QString text = joined.part(0, joined.text.size());
    if (const auto labelled = readLabelledText(text)) {
        result.name = labelled->name;
        result.account = labelled->iban;
        result.bic = labelled->bic;
        result.endToEndId = labelled->reference;
        result.mandateId = labelled->mandateId;
        result.ultimateName = labelled->ultimateName;
        const bool hasText = !labelled->text.isEmpty();
        result.text = hasText ? labelled->text : labelled->before;
        result.bankText = hasText ? labelled->before : QString();
        return result;
    }
    result.text = text;
    static const QRegularExpression leading(u"^([A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}|[0-9]{7,10}) "_s);
    if (const auto match = leading.match(text); match.hasMatch() && (isValidIban(match.captured(1)) || match.captured(1).at(0).isDigit()))
        result.account = match.captured(1);
    else
        result.account = firstIban(text);
    return result;
}

} // namespace

QString joinedLines(const QStringList& lines)
{
    const Joined joined(lines);
    return joined.part(0, joined.text.size());
}

EntryText readEntryText(const QStringList& lines)
{
    const Joined joined(lines);
    if (const QList<Keyed> parts = keyedParts(joined); !parts.isEmpty()) {
        EntryText result = readKeyed(parts);
        result.printedName = result.name;
        result.printedAccount = result.account;
        return result;
    }
    if (const auto numbered = readNumberedText(joined.text)) {
        EntryText result = readNumbered(*numbered);
        result.printedAccount = result.account;
        if (joined.text.contains(u'>'))
            readTriodos(result, *numbered);
        return result;
    }
    return readFree(joined);
}

EntryText readNumberedLines(const QStringList& lines)
{
    EntryText result;
    for (const QString& line : lines) {
        bool isNumber = false;
        const int number = line.left(2).toInt(&isNumber);
        const QString value = line.mid(2).trimmed();
        if (!isNumber || value.isEmpty())
            continue;
        if (number >= 1 && number <= 14)
            appendText(result.text, value);
        else if (number == 15 || number == 16)
            appendText(result.name, value);
    }
    result.text = result.text.simplified();
    return result;
}

} // namespace tegoed::formats
