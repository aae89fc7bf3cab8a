#include "ui/presentation/problem_text.h"

#include "core/formats/problem_codes.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/error_text.h"
#include "ui/presentation/money_text.h"

#include <QCoreApplication>
#include <QHash>
#include <QRegularExpression>

namespace tegoed::ui {
namespace {

struct ProblemText {
    Q_DECLARE_TR_FUNCTIONS(ProblemText)
};

namespace codes = formats::problem;

/// In each sentence %1 is what was seen, %2 and %3 are the arguments of problem_codes.h.
const QHash<QLatin1StringView, const char*>& sentences()
{
    static const QHash<QLatin1StringView, const char*> all{
        {codes::kEmptyFile, QT_TRANSLATE_NOOP("ProblemText", "The file is empty.")},
        {codes::kTruncated, QT_TRANSLATE_NOOP("ProblemText", "The file stops in the middle; it was probably not copied completely.")},
        {codes::kTooLarge, QT_TRANSLATE_NOOP("ProblemText", "The file is larger than %2 MB and was not read.")},
        {codes::kUnknownKind, QT_TRANSLATE_NOOP("ProblemText", "Tegoed does not know this kind of file.")},
        {codes::kBadXml, QT_TRANSLATE_NOOP("ProblemText", "The file is not correct XML (%2).")},
        {codes::kDoctype, QT_TRANSLATE_NOOP("ProblemText", "The file holds a DOCTYPE, which is refused for your safety.")},
        {codes::kTooDeep, QT_TRANSLATE_NOOP("ProblemText", "The file is nested too deeply to be an invoice.")},
        {codes::kWrongRoot, QT_TRANSLATE_NOOP("ProblemText", "The file is XML, but not an invoice (it starts with “%1”).")},
        {codes::kBadEncoding, QT_TRANSLATE_NOOP("ProblemText", "The characters of this file cannot be read in its encoding.")},
        {codes::kBadZip, QT_TRANSLATE_NOOP("ProblemText", "The zip file is damaged.")},
        {codes::kZipLimit, QT_TRANSLATE_NOOP("ProblemText", "The zip file goes beyond a limit (%2) and was not read further.")},
        {codes::kBadPdf, QT_TRANSLATE_NOOP("ProblemText", "The PDF is damaged.")},
        {codes::kEncrypted, QT_TRANSLATE_NOOP("ProblemText", "The file is protected with a password; save it without one and try again.")},
        {codes::kNoInvoiceInPdf, QT_TRANSLATE_NOOP("ProblemText", "The PDF holds no invoice data; type the invoice or import its UBL file.")},
        {codes::kBadSpreadsheet, QT_TRANSLATE_NOOP("ProblemText", "The spreadsheet is damaged or of an unknown kind.")},
        {codes::kNoHeader, QT_TRANSLATE_NOOP("ProblemText", "No row with column names was found.")},
        {codes::kUnbalancedQuote, QT_TRANSLATE_NOOP("ProblemText", "A quotation mark is opened here and never closed.")},
        {codes::kRaggedRow, QT_TRANSLATE_NOOP("ProblemText", "The row has %3 columns where %2 are expected.")},
        {codes::kMissing, QT_TRANSLATE_NOOP("ProblemText", "This value is missing.")},
        {codes::kInvalidDate, QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a date.")},
        {codes::kInvalidAmount, QT_TRANSLATE_NOOP("ProblemText", "“%1” is not an amount.")},
        {codes::kAmountTooLarge, QT_TRANSLATE_NOOP("ProblemText", "The amount %1 is larger than the limit of %2.")},
        {codes::kZeroAmount, QT_TRANSLATE_NOOP("ProblemText", "The amount is zero, so there is nothing to ask.")},
        {codes::kUnknownCurrency, QT_TRANSLATE_NOOP("ProblemText", "The currency “%1” is not known.")},
        {codes::kAmbiguousDate, QT_TRANSLATE_NOOP("ProblemText", "“%1” can be two dates; choose which part is the day.")},
        {codes::kAmbiguousAmount, QT_TRANSLATE_NOOP("ProblemText", "“%1” can be two amounts; choose the decimal sign.")},
        {codes::kInvalidIban, QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a correct account number (IBAN); it was left out.")},
        {codes::kInvalidEmail, QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a correct e-mail address; it was left out.")},
        {codes::kInvalidPhone, QT_TRANSLATE_NOOP("ProblemText", "“%1” is not a phone number Tegoed understands; it is kept as it stands.")},
        {codes::kUnknownType, QT_TRANSLATE_NOOP("ProblemText", "The document type “%1” is not known.")},
        {codes::kAmbiguousType, QT_TRANSLATE_NOOP("ProblemText", "It is not certain whether this is an invoice or a credit note; check the sign.")},
        {codes::kNotBooked, QT_TRANSLATE_NOOP("ProblemText", "This is a pro forma invoice; it is not booked.")},
        {codes::kTotalsDiffer, QT_TRANSLATE_NOOP("ProblemText", "The amounts add up to %2, but %3 is printed.")},
        {codes::kFutureDate, QT_TRANSLATE_NOOP("ProblemText", "The date %1 lies in the future.")},
        {codes::kImplausibleDate, QT_TRANSLATE_NOOP("ProblemText", "The date %1 is not plausible.")},
        {codes::kDueBeforeIssue, QT_TRANSLATE_NOOP("ProblemText", "The due date %1 lies before the invoice date.")},
        {codes::kDueDateComputed, QT_TRANSLATE_NOOP("ProblemText", "The file has no due date; it was computed with a term of %2 days.")},
        {codes::kSellerNotUs, QT_TRANSLATE_NOOP("ProblemText", "The seller is “%1”, not your own company.")},
        {codes::kPurchaseInvoice, QT_TRANSLATE_NOOP("ProblemText", "This invoice was sent to you, not by you; it does not belong here.")},
        {codes::kAlreadyImported, QT_TRANSLATE_NOOP("ProblemText", "This very file was already imported on %2; it adds nothing.")},
        {codes::kNumberConflict, QT_TRANSLATE_NOOP("ProblemText", "There already is an invoice with this number, but it differs: %2.")},
        {codes::kDuplicateInFile, QT_TRANSLATE_NOOP("ProblemText", "The same item stands in this import twice; only the first counts.")},
        {codes::kUnknownDebtor, QT_TRANSLATE_NOOP("ProblemText", "There is no debtor “%1”.")},
        {codes::kUnknownInvoice, QT_TRANSLATE_NOOP("ProblemText", "There is no invoice “%1”.")},
        {codes::kLookAlike, QT_TRANSLATE_NOOP("ProblemText", "This debtor looks like “%2” (%3); you can merge them afterwards.")},
        {codes::kOverLimit, QT_TRANSLATE_NOOP("ProblemText", "With this the debtor owes %3, beyond the credit limit of %2.")},
        {codes::kAttachmentNotKept, QT_TRANSLATE_NOOP("ProblemText", "An attachment was not kept: %2.")},
        {codes::kPdfWithoutInvoice, QT_TRANSLATE_NOOP("ProblemText", "No invoice was found for this PDF.")},
        {codes::kSkippedRow, QT_TRANSLATE_NOOP("ProblemText", "Not an item (title, subtotal or footer); skipped.")},
        {codes::kNoOpenItems, QT_TRANSLATE_NOOP("ProblemText", "The file holds no open items.")},
        {codes::kInvalidField, QT_TRANSLATE_NOOP("ProblemText", "The field %2 cannot be read: “%1”.")},
        {codes::kUnknownDirection, QT_TRANSLATE_NOOP("ProblemText", "“%1” says neither that money came in nor that it went out; choose another column for it.")},
        {codes::kTooManyAccounts, QT_TRANSLATE_NOOP("ProblemText", "The column of your own account holds more than %2 accounts; choose another column for it.")},
        {codes::kNoStatement, QT_TRANSLATE_NOOP("ProblemText", "The file holds no bank statement.")},
        {codes::kBadRecord, QT_TRANSLATE_NOOP("ProblemText", "This line is not part of a statement: “%1”. The file is damaged, or of another kind.")},
        {codes::kRecordsDiffer, QT_TRANSLATE_NOOP("ProblemText", "The file holds %2 lines, but announces %3; perhaps something is missing.")},
        {codes::kOtherCurrency, QT_TRANSLATE_NOOP("ProblemText", "The line is in %1, but the account is in %2.")},
        {codes::kBalanceDiffers, QT_TRANSLATE_NOOP("ProblemText", "The statement does not add up: with its lines the balance would be %3, but %1 is printed. Perhaps a line is missing.")},
        {codes::kBalanceUnknown, QT_TRANSLATE_NOOP("ProblemText", "Whether this statement adds up cannot be told: a balance or an amount cannot be read or is in another currency.")},
        {codes::kPartsDiffer, QT_TRANSLATE_NOOP("ProblemText", "The parts of this collective entry are not told in full or do not add up to %1; it is taken as one line.")},
        {codes::kSameReference, QT_TRANSLATE_NOOP("ProblemText", "Two lines of this statement have the same bank reference and amount (%1); both count.")},
        {codes::kStatementGap, QT_TRANSLATE_NOOP("ProblemText", "The statement before this one ends with %2, this one starts with %3; a statement between them is missing.")},
        {codes::kRepeatedStatement, QT_TRANSLATE_NOOP("ProblemText", "Statement %1 stands in this file twice; its lines count once.")},
        {codes::kPendingEntries, QT_TRANSLATE_NOOP("ProblemText", "Lines that the bank has not booked yet: %2. They never count as paid.")},
        {codes::kReversedSigns, QT_TRANSLATE_NOOP("ProblemText", "The bank prints the sign of reversals the other way round (%2); with it turned the statement adds up.")},
        {codes::kDoubtfulLines, QT_TRANSLATE_NOOP("ProblemText", "%2 lines read like lines that are there already under another reference; they were left out.")},
        {codes::kNotOwnAccount, QT_TRANSLATE_NOOP("ProblemText", "The statement is of account %1, which is not yours. Add it to your accounts if it is.")},
        {codes::kMoreProblems, QT_TRANSLATE_NOOP("ProblemText", "There are more remarks like these: %2.")},
        {codes::kCouldNotRead, QT_TRANSLATE_NOOP("ProblemText", "The file could not be read (%2).")},
    };
    return all;
}

/// A value as the core writes it, "2026-10-31" or "1210.00 EUR", in the language of the program.
QString valueText(const QString& value)
{
    if (const std::optional<Date> date = Date::fromIso(value))
        return dateText(*date);
    const std::optional<Currency> currency = Currency::fromCode(value.section(u' ', 1));
    const Result<Money> amount = currency ? Money::fromDecimal(value.section(u' ', 0, 0), *currency) : Result<Money>(Error{});
    return amount ? moneyText(*amount) : value;
}

/// "due_date 2026-10-31 → 2026-11-01, amount …", as the planner tells what differs, in words.
QString differencesText(const QString& differences)
{
    const QString arrow = QStringLiteral(" → ");
    QStringList texts;
    for (const QString& difference : differences.split(QStringLiteral(", "))) {
        const QString values = difference.section(u' ', 1);
        if (!values.contains(arrow))
            return differences;
        texts += ProblemText::tr("%1 %2 → %3", "what differs, what it was, what it is in the file")
                     .arg(thingText(difference.section(u' ', 0, 0)), valueText(values.section(arrow, 0, 0)), valueText(values.section(arrow, 1)));
    }
    return texts.join(QStringLiteral(", "));
}

/// Sums the program worked out or read: the others quote what stood in the file.
bool tellsAmounts(const QString& code)
{
    return code == codes::kBalanceDiffers || code == codes::kStatementGap || code == codes::kTotalsDiffer || code == codes::kPartsDiffer
        || code == codes::kSameReference;
}

QString sumText(const QString& value)
{
    static const QRegularExpression kDecimal(QStringLiteral("^-?[0-9]+\\.[0-9]{1,4}$"));
    return kDecimal.match(value).hasMatch() ? decimalText(value) : value;
}

/// Where it stands, in words; an "account" in a file is one at a bank.
QString placeText(const QString& field)
{
    return field == QStringLiteral("account") ? ProblemText::tr("bank account") : thingText(field);
}

} // namespace

QString problemText(const formats::Problem& problem)
{
    const QByteArray code = problem.code.toLatin1();
    const char* sentence = sentences().value(QLatin1StringView(code), nullptr);
    if (!sentence)
        return {};
    QString text = QCoreApplication::translate("ProblemText", sentence);
    // One pass: what stood in the file may itself hold "%2".
    const bool isConflict = problem.code == codes::kNumberConflict;
    if (isConflict && problem.arguments.isEmpty())
        text = ProblemText::tr("There already is an invoice with this number.");
    const QString first = problem.arguments.value(0);
    QString parts[] = {problem.seen, isConflict ? differencesText(first) : first, problem.arguments.value(1)};
    if (tellsAmounts(problem.code)) {
        for (QString& part : parts)
            part = sumText(part);
    }
    QString filled;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const int number = text[i] == u'%' && i + 1 < text.size() ? text[i + 1].digitValue() : 0;
        if (number < 1 || number > 3) {
            filled += text[i];
            continue;
        }
        filled += parts[number - 1];
        ++i;
    }
    return filled;
}

QString problemTextWithPlace(const formats::Problem& problem)
{
    const QString text = problemText(problem);
    const QString field = problem.field.isEmpty() ? QString() : placeText(problem.field);
    if (problem.line > 0 && !field.isEmpty())
        return ProblemText::tr("Line %1, %2: %3").arg(QString::number(problem.line), field, text);
    if (problem.line > 0)
        return ProblemText::tr("Line %1: %2").arg(QString::number(problem.line), text);
    if (!field.isEmpty())
        return ProblemText::tr("%1: %2").arg(field, text);
    return text;
}

} // namespace tegoed::ui
