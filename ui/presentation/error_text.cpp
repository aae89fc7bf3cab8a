#include "ui/presentation/error_text.h"

#include "ui/presentation/agreement_text.h"
#include "ui/presentation/date_text.h"
#include "ui/presentation/law_text.h"
#include "ui/presentation/message_text.h"
#include "ui/presentation/plan_text.h"
#include "ui/presentation/prepayment_text.h"
#include "ui/presentation/state_text.h"

#include <QCoreApplication>
#include <QHash>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

struct ErrorText {
    Q_DECLARE_TR_FUNCTIONS(ErrorText)
};
struct ThingText {
    Q_DECLARE_TR_FUNCTIONS(ThingText)
};

struct Sentences {
    QString sentence;
    QString remedy;
};

Sentences inputSentences(const Error& error)
{
    const QString first = error.arguments.value(0);
    const QString second = error.arguments.value(1);
    switch (error.code) {
    case Error::Code::InvalidInput:
        if (second.isEmpty())
            return {ErrorText::tr("%1: this value cannot be used.").arg(thingText(first)), ErrorText::tr("Correct it and try again.")};
        return {ErrorText::tr("%1: “%2” cannot be used.").arg(thingText(first), second), ErrorText::tr("Correct it and try again.")};
    case Error::Code::MissingInput:
        return {ErrorText::tr("%1 is missing.").arg(thingText(first)), ErrorText::tr("Fill it in and try again.")};
    case Error::Code::InvalidDate:
        return {ErrorText::tr("“%1” is not a date.").arg(first), ErrorText::tr("Write it as day-month-year, for example 31-12-2026.")};
    case Error::Code::InvalidAmount:
        return {ErrorText::tr("“%1” is not an amount.").arg(first), ErrorText::tr("Write only digits and a decimal sign.")};
    case Error::Code::AmountTooLarge:
        return {ErrorText::tr("The amount %1 is too large; the limit is %2.").arg(first, second), ErrorText::tr("Check the amount.")};
    case Error::Code::UnknownCurrency:
        return {ErrorText::tr("The currency “%1” is not known.").arg(first), ErrorText::tr("Use a three-letter code such as EUR.")};
    case Error::Code::CurrencyMix:
        return {ErrorText::tr("%1 and %2 cannot be combined.").arg(first, second),
                ErrorText::tr("Amounts in different currencies are never converted or set off against each other.")};
    case Error::Code::InvalidIban:
        return {ErrorText::tr("“%1” is not a correct account number (IBAN).").arg(first), ErrorText::tr("Check the digits.")};
    case Error::Code::InvalidEmail:
        return {ErrorText::tr("“%1” is not a correct e-mail address.").arg(first), ErrorText::tr("Check the address.")};
    default:
        return {};
    }
}

/// A rate as the core names it, "nl-statutory 2027-01-01", in words.
QString rateName(const QString& name)
{
    const auto table = rateTableOf(name.section(u' ', 0, 0));
    const auto from = Date::fromIso(name.section(u' ', 1));
    return table && from ? ErrorText::tr("%1 from %2").arg(rateTableText(*table), dateText(*from)) : name;
}

/// What a rule of the book forbids; arguments: the rule, and what it is about. Empty = none of these.
Sentences bookRuleSentences(const Error& error)
{
    const QString rule = error.arguments.value(0);
    const QString about = error.arguments.value(1);
    if (rule == u"open_items")
        return {ErrorText::tr("%1 still has open items, so the personal data stay.").arg(about),
                ErrorText::tr("Settle or write them off first, or erase anyway.")};
    if (rule == u"retention_duty") {
        const std::optional<Date> until = Date::fromIso(about);
        return {ErrorText::tr("The law has the invoices and payments of this debtor kept until %1.").arg(until ? dateText(*until) : about),
                ErrorText::tr("Erase after that day, or erase anyway if you answer for it.")};
    }
    if (rule == u"keep_working_refused")
        return {ErrorText::tr("This computer did not take over the sending: %1").arg(error.detail),
                ErrorText::tr("Leave the window open, or have “tegoed-cli outbox send” started by a scheduler of your own.")};
    if (rule == u"terms_not_agreed")
        return {ErrorText::tr("The book does not say that its payment term stands in the quotation or the terms."),
                ErrorText::tr("Tick that first in Settings, Legal: the sheet says it.")};
    if (rule == u"law_pack_past")
        return {ErrorText::tr("%1 changes rates or scales that were worked with already, or is older than the law in use.").arg(about),
                ErrorText::tr("Look at the differences, and confirm it when they are right.")};
    if (rule == u"rate_past")
        return {ErrorText::tr("This changes a rate that was worked with already: %1.").arg(rateName(about)),
                ErrorText::tr("Messages that left keep their figures. Confirm it when the rate is right.")};
    if (rule == u"merged_elsewhere")
        return {ErrorText::tr("%1 is shown as part of another debtor.").arg(about), ErrorText::tr("Take the merge apart first, or choose the other debtor.")};
    if (rule == u"not_own_account")
        return {ErrorText::tr("Account %1 is not known as an own account of this book.").arg(about),
                ErrorText::tr("Check that the file is of this company; if it is, import it with the choice to accept the account.")};
    if (rule == u"other_debtor")
        return {ErrorText::tr("Invoice %1 is of another debtor.").arg(about), ErrorText::tr("Choose an invoice of this debtor, or merge the two first.")};
    if (rule == u"answer_done")
        return {ErrorText::tr("It was said already what this answer means."), ErrorText::tr("Undo that first.")};
    return {};
}

/// What a rule about payment plans forbids. Empty = none of these.
Sentences planRuleSentences(const Error& error)
{
    const PlanRefusal refusal = planRefusal(error);
    return {refusal.sentence, refusal.remedy};
}

/// … and about prepayments.
Sentences prepaymentRuleSentences(const Error& error)
{
    const PrepaymentRefusal refusal = prepaymentRefusal(error);
    return {refusal.sentence, refusal.remedy};
}

/// Two messages for the same step of the same invoice.
Sentences messageThere(const Error& error)
{
    const QString step = error.arguments.value(1);
    const auto stage = stageOf(step);
    return {ErrorText::tr("Invoice %1 already has a message “%2”, sent or waiting.").arg(error.arguments.value(2), stage ? stageText(*stage) : step),
            ErrorText::tr("Look at that message, or take it back first.")};
}

/// What a rule about messages forbids. Empty = none of these.
Sentences messageRuleSentences(const Error& error)
{
    const QString rule = error.arguments.value(0);
    const QString argument = error.arguments.value(1);
    if (rule == u"blocked")
        return {composeCheckText({argument, error.arguments.value(2), error.arguments.mid(3), false}), ErrorText::tr("The message was not made.")};
    if (rule == u"gates")
        return {ErrorText::tr("Something keeps this message here."), ErrorText::tr("Look in the outbox for the reason.")};
    if (rule == u"mass_confirm")
        return {ErrorText::tr("This would send %1 messages at once.").arg(argument), ErrorText::tr("Confirm it by giving that number.")};
    if (rule == u"too_early")
        return {ErrorText::tr("It may still turn out what became of this message; it can go once more in %n minute(s).", nullptr, argument.toInt()),
                ErrorText::tr("Look in the mailbox for it first.")};
    if (rule == u"sending_off")
        return {ErrorText::tr("Sending is switched off in this book."), ErrorText::tr("Switch it on again once you are sure that no other copy sends too.")};
    if (rule == u"cryptography")
        return {ErrorText::tr("This computer cannot encrypt the vault."), ErrorText::tr("Close other programs and try again.")};
    if (rule == u"keychain_locked" || rule == u"wrong_passphrase")
        return {reasonText(rule), {}};
    return {};
}

Sentences actSentences(const Error& error)
{
    const QString thing = thingText(error.arguments.value(0));
    const QString name = error.arguments.value(1);
    switch (error.code) {
    case Error::Code::NotFound:
        return {name.isEmpty() ? ErrorText::tr("Not found: %1.").arg(thing) : ErrorText::tr("Not found: %1 “%2”.").arg(thing, name),
                ErrorText::tr("It may have been removed or merged; look it up again.")};
    case Error::Code::AlreadyExists:
        if (error.arguments.value(0) == u"message")
            return messageThere(error);
        if (error.arguments.value(0) == u"rate")
            return {ErrorText::tr("This already exists: %1.").arg(rateName(name)), ErrorText::tr("Remove it first, or choose another day.")};
        return {name.isEmpty() ? ErrorText::tr("This already exists: %1.").arg(thing) : ErrorText::tr("This already exists: %1 “%2”.").arg(thing, name),
                ErrorText::tr("Choose another name or number.")};
    case Error::Code::Conflict:
        return {name.isEmpty() ? ErrorText::tr("Somebody changed this in the meantime: %1.").arg(thing)
                               : ErrorText::tr("Somebody changed this in the meantime: %1 “%2”.").arg(thing, name),
                ErrorText::tr("Nothing was saved. Look at the new state and do it again.")};
    case Error::Code::NotAllowed:
        for (const auto rules : {bookRuleSentences, messageRuleSentences, planRuleSentences, prepaymentRuleSentences}) {
            if (const Sentences known = rules(error); !known.sentence.isEmpty())
                return known;
        }
        return {ErrorText::tr("This is not allowed: %1.").arg(thing), {}};
    case Error::Code::DependsOnLater:
        return {ErrorText::tr("This cannot be undone, because a later action depends on it: %1.").arg(thing),
                ErrorText::tr("Undo the later action first.")};
    case Error::Code::NothingToDo:
        if (error.arguments.value(0) == u"nothing_open")
            return {ErrorText::tr("Nothing is open of %1.").arg(name), {}};
        if (error.arguments.value(0) == u"keep_working")
            return {ErrorText::tr("Nothing is sent from this book while the window is closed."), {}};
        if (error.arguments.value(0) == u"watch")
            return {ErrorText::tr("This book watches no folder."), {}};
        if (error.arguments.value(0) == u"approve")
            return {ErrorText::tr("None of these messages waits for approval."), {}};
        return {ErrorText::tr("There is nothing to do: %1.").arg(thing), {}};
    case Error::Code::Cancelled:
        return {ErrorText::tr("Stopped. Nothing was changed."), {}};
    default:
        return {};
    }
}

Sentences fileSentences(const Error& error)
{
    const QString path = error.arguments.value(0);
    const QString reason = error.arguments.value(1);
    switch (error.code) {
    case Error::Code::FileNotFound:
        return {ErrorText::tr("The file %1 is not there.").arg(path), ErrorText::tr("Check the name, or whether the disk is connected.")};
    case Error::Code::FileUnreadable:
        return {reason.isEmpty() ? ErrorText::tr("The file %1 cannot be read.").arg(path)
                                 : ErrorText::tr("The file %1 cannot be read (%2).").arg(path, reason),
                ErrorText::tr("Check that you may open it and that it is not damaged.")};
    case Error::Code::FileNotWritable:
        return {reason.isEmpty() ? ErrorText::tr("The file %1 cannot be written.").arg(path)
                                 : ErrorText::tr("The file %1 cannot be written (%2).").arg(path, reason),
                ErrorText::tr("Choose another folder, or ask for the right to write there.")};
    case Error::Code::FileTooLarge:
        return {ErrorText::tr("The file %1 is larger than %2 MB.").arg(path, reason), ErrorText::tr("Split it, or use a smaller file.")};
    case Error::Code::UnsupportedFormat:
        return {ErrorText::tr("Tegoed does not know how to read the file %1.").arg(path),
                ErrorText::tr("Use UBL, CII, Factur-X, XAF, CSV, XLSX or vCard.")};
    case Error::Code::GlyphMissing:
        return {ErrorText::tr("The letter cannot be printed: its font has no character “%1” (%2).").arg(path, reason),
                ErrorText::tr("Write the name or text with other letters, or send the message by e-mail.")};
    case Error::Code::PictureUnusable:
        return {ErrorText::tr("This picture cannot be used; it is damaged, or neither PNG nor JPEG."), ErrorText::tr("Save it as PNG and choose it again.")};
    case Error::Code::PictureTooLarge:
        return {ErrorText::tr("This picture is larger than %1 megapixels.").arg(path), ErrorText::tr("Make it smaller and choose it again.")};
    case Error::Code::DiskFull:
        return {ErrorText::tr("The disk is full; nothing was saved in %1.").arg(path), ErrorText::tr("Make room and try again.")};
    default:
        return {};
    }
}

Sentences bookSentences(const Error& error)
{
    const QString path = error.arguments.value(0);
    switch (error.code) {
    case Error::Code::NotABook:
        return {ErrorText::tr("The file %1 is not a Tegoed book.").arg(path), ErrorText::tr("Choose a file that ends in .tegoed.")};
    case Error::Code::NewerBook:
        return {ErrorText::tr("The book %1 was made by a newer version of Tegoed.").arg(path),
                ErrorText::tr("Install the newest version; until then it opens read-only.")};
    case Error::Code::ReadOnlyBook:
        return {ErrorText::tr("The book %1 is open read-only, so it cannot be changed.").arg(path),
                ErrorText::tr("Open it for writing, or make a copy.")};
    case Error::Code::BookInUse:
        return {ErrorText::tr("The book %1 is being used by another program.").arg(path),
                ErrorText::tr("Close it there, or wait a moment and try again.")};
    case Error::Code::NetworkShare:
        return {ErrorText::tr("The book %1 lies on a network drive, where it could get damaged.").arg(path),
                ErrorText::tr("Put it on this computer, or use PostgreSQL to work with several people.")};
    case Error::Code::StorageBroken:
        return {ErrorText::tr("The book %1 could not be read or written; nothing was changed.").arg(path),
                ErrorText::tr("Check the disk, then run File ▸ Check book; restore a backup if it finds damage.")};
    case Error::Code::IntegrityBroken:
        return {ErrorText::tr("The check found a difference: %1.").arg(path), ErrorText::tr("Restore a backup, or send the report to support.")};
    case Error::Code::ConnectionFailed:
        return {ErrorText::tr("No connection with %1.").arg(path), ErrorText::tr("Check that the server runs and that the network works.")};
    default:
        return {};
    }
}

/// What is wrong in a text to debtors; `thing` is what stands there.
QString templateProblemSentence(const QString& problem, const QString& thing, const QString& suggestion)
{
    if (problem == u"unknown_field"_s)
        return ErrorText::tr("There is no placeholder “%1”.").arg(thing);
    if (problem == u"unknown_block"_s)
        return ErrorText::tr("There is no building block “%1”.").arg(thing);
    if (problem == u"no_block_in_language"_s)
        return ErrorText::tr("The building block “%1” does not exist in the language “%2”.").arg(thing, suggestion);
    if (problem == u"block_in_itself"_s)
        return ErrorText::tr("The building block “%1” is used inside itself, or too often.").arg(thing);
    if (problem == u"unclosed_section"_s)
        return ErrorText::tr("The section “%1” is opened and not closed.").arg(thing);
    if (problem == u"wrong_close"_s)
        return ErrorText::tr("“%1” is closed here, but is not the section that is open.").arg(thing);
    if (problem == u"unclosed_tag"_s)
        return ErrorText::tr("The placeholder that begins with “%1” has no end on its line.").arg(thing);
    if (problem == u"stray_brace"_s)
        return ErrorText::tr("A brace stands alone: “%1”.").arg(thing);
    if (problem == u"foreign_placeholder"_s)
        return ErrorText::tr("“%1” looks like a placeholder of another program.").arg(thing);
    if (problem == u"not_a_value"_s)
        return ErrorText::tr("“%1” cannot be printed; it only says whether a passage shows.").arg(thing);
    if (problem == u"too_deep"_s || problem == u"list_in_list"_s)
        return ErrorText::tr("The section “%1” lies too deep inside others.").arg(thing);
    if (problem == u"too_long"_s)
        return ErrorText::tr("The text is too long: %1 characters; the limit is %2.").arg(thing, suggestion);
    if (problem == u"no_subject"_s)
        return ErrorText::tr("The e-mail has no subject.");
    if (problem == u"missing_element"_s)
        return ErrorText::tr("The law asks for “%1” here, and the text does not have it.").arg(placeholderText(thing));
    if (problem == u"forbidden_field"_s)
        return ErrorText::tr("“%1” may not stand in this text.").arg(thing);
    if (problem == u"consumer_term"_s)
        return ErrorText::tr("A letter to a consumer gives one term: fourteen days from the day after it has arrived. Another term or a date stands in this text.");
    return thing.isEmpty() ? ErrorText::tr("The text cannot be used as it is.") : ErrorText::tr("“%1” cannot be used here.").arg(thing);
}

/// Why a value keeps a message back.
QString requirementSentence(const QString& field, const QString& stage, const QString& rule)
{
    if (rule == u"empty"_s || rule == u"too_few"_s)
        return ErrorText::tr("The message “%1” cannot go: “%2” is empty.").arg(stage, field);
    if (rule == u"not_empty"_s || rule == u"not_false"_s)
        return ErrorText::tr("The message “%1” cannot go: “%2” may not be set here.").arg(stage, field);
    if (rule == u"not_true"_s)
        return ErrorText::tr("The message “%1” cannot go: “%2” does not hold yet.").arg(stage, field);
    if (rule == u"not_in_future"_s)
        return ErrorText::tr("The message “%1” cannot go: the date “%2” must lie after today.").arg(stage, field);
    if (rule == u"not_in_past"_s)
        return ErrorText::tr("The message “%1” cannot go: the date “%2” must be past.").arg(stage, field);
    if (rule == u"not_after"_s)
        return ErrorText::tr("The message “%1” cannot go: the date “%2” must lie after the last day to pay.").arg(stage, field);
    if (rule == u"not_same"_s || rule == u"does_not_add_up"_s)
        return ErrorText::tr("The message “%1” cannot go: “%2” does not agree with the amount or date it names.").arg(stage, field);
    if (rule == u"stage_not_for_track"_s)
        return ErrorText::tr("The message “%1” does not exist under the law of this debtor.").arg(stage);
    return ErrorText::tr("The message “%1” cannot go: “%2” holds no value that can be shown.").arg(stage, field);
}

QString stageWord(const QString& code)
{
    const auto stage = stageOf(code);
    return stage ? stageText(*stage) : code;
}

/// The name of a text as the window says it: "Eerste herinnering ▸ E-mail ▸ Nederlands"; a name that is no key is left as it is.
QString textWord(const QString& code)
{
    const auto key = textKeyOf(code);
    if (!key)
        return stageWord(code);
    QStringList parts{stageWord(key->name)};
    if (key->channel)
        parts += channelText(*key->channel);
    parts += languageText(key->language);
    if (key->track)
        parts += legalTrackText(*key->track);
    return parts.join(u" ▸ "_s);
}

Sentences messageSentences(const Error& error)
{
    const auto argument = [&error](int place) { return error.arguments.value(place); };
    if (error.code == Error::Code::RequiredValueMissing)
        return {requirementSentence(placeholderText(argument(0)), stageWord(argument(1)), argument(2)),
                ErrorText::tr("Complete the data, or choose another message.")};
    if (error.code == Error::Code::NoTextInLanguage) {
        const auto channel = channelOf(argument(1));
        return {ErrorText::tr("There is no text “%1” for the channel “%2” in the language “%3”.")
                    .arg(stageWord(argument(0)), channel ? channelText(*channel) : argument(1), languageText(argument(2))),
                ErrorText::tr("Write it on the Templates page, or choose another language for this debtor.")};
    }
    if (error.code != Error::Code::TemplateBroken)
        return {};
    const QString problem = argument(3);
    const QString place = argument(1) == u"0"_s ? ErrorText::tr("In the subject of “%1”.").arg(textWord(argument(0)))
                                                : ErrorText::tr("In “%1”, line %2, position %3.").arg(textWord(argument(0)), argument(1), argument(2));
    const bool isWord = problem == u"unknown_field"_s || problem == u"unknown_block"_s;
    const QString meant = isWord && !argument(5).isEmpty() ? u' ' + ErrorText::tr("Did you mean “%1”?").arg(argument(5)) : QString();
    return {templateProblemSentence(problem, argument(4), argument(5)), place + meant};
}

Sentences sentencesOf(const Error& error)
{
    if (const Refusal refusal = agreementRefusal(error); !refusal.sentence.isEmpty())
        return {refusal.sentence, refusal.remedy};
    for (const auto group : {inputSentences, actSentences, fileSentences, bookSentences, messageSentences}) {
        Sentences found = group(error);
        if (found.sentence.isEmpty())
            continue;
        found.sentence[0] = found.sentence[0].toUpper(); // A field's name may stand first.
        return found;
    }
    return {};
}

} // namespace

QString errorSentence(const Error& error)
{
    return sentencesOf(error).sentence;
}

QString errorRemedy(const Error& error)
{
    return sentencesOf(error).remedy;
}

QString errorText(const Error& error)
{
    const Sentences found = sentencesOf(error);
    return found.remedy.isEmpty() ? found.sentence : found.sentence + u' ' + found.remedy;
}

QString thingText(const QString& code)
{
    static const QHash<QString, const char*> words{
        {u"debtor"_s, QT_TRANSLATE_NOOP("ThingText", "debtor")},
        {u"contact"_s, QT_TRANSLATE_NOOP("ThingText", "contact person")},
        {u"invoice"_s, QT_TRANSLATE_NOOP("ThingText", "invoice")},
        {u"credit_note"_s, QT_TRANSLATE_NOOP("ThingText", "credit note")},
        {u"payment"_s, QT_TRANSLATE_NOOP("ThingText", "payment")},
        {u"plan"_s, QT_TRANSLATE_NOOP("ThingText", "payment plan")},
        {u"invoices"_s, QT_TRANSLATE_NOOP("ThingText", "invoices")},
        {u"plan_part"_s, QT_TRANSLATE_NOOP("ThingText", "amount of a part")},
        {u"allocation"_s, QT_TRANSLATE_NOOP("ThingText", "allocation")},
        {u"bank_line"_s, QT_TRANSLATE_NOOP("ThingText", "bank line")},
        {u"match"_s, QT_TRANSLATE_NOOP("ThingText", "matched bank line")},
        {u"return"_s, QT_TRANSLATE_NOOP("ThingText", "money the bank took back")},
        {u"proposal"_s, QT_TRANSLATE_NOOP("ThingText", "proposal for this bank line")},
        {u"certain"_s, QT_TRANSLATE_NOOP("ThingText", "bank lines that are certain")},
        {u"difference"_s, QT_TRANSLATE_NOOP("ThingText", "difference to write off")},
        {u"correction"_s, QT_TRANSLATE_NOOP("ThingText", "reminder to correct")},
        {u"thanks"_s, QT_TRANSLATE_NOOP("ThingText", "payment to thank for")},
        {u"folder"_s, QT_TRANSLATE_NOOP("ThingText", "folder")},
        {u"batch"_s, QT_TRANSLATE_NOOP("ThingText", "import")},
        {u"import"_s, QT_TRANSLATE_NOOP("ThingText", "import")},
        {u"document"_s, QT_TRANSLATE_NOOP("ThingText", "document")},
        {u"book"_s, QT_TRANSLATE_NOOP("ThingText", "book")},
        {u"backup"_s, QT_TRANSLATE_NOOP("ThingText", "backup")},
        {u"company"_s, QT_TRANSLATE_NOOP("ThingText", "own company")},
        {u"settings"_s, QT_TRANSLATE_NOOP("ThingText", "settings")},
        {u"mapping"_s, QT_TRANSLATE_NOOP("ThingText", "column mapping")},
        {u"merge"_s, QT_TRANSLATE_NOOP("ThingText", "merged debtor")},
        {u"name"_s, QT_TRANSLATE_NOOP("ThingText", "name")},
        {u"number"_s, QT_TRANSLATE_NOOP("ThingText", "number")},
        {u"debtor_number"_s, QT_TRANSLATE_NOOP("ThingText", "debtor number")},
        {u"amount"_s, QT_TRANSLATE_NOOP("ThingText", "amount")},
        {u"payable"_s, QT_TRANSLATE_NOOP("ThingText", "amount")},
        {u"paid"_s, QT_TRANSLATE_NOOP("ThingText", "amount paid")},
        {u"open"_s, QT_TRANSLATE_NOOP("ThingText", "open amount")},
        {u"currency"_s, QT_TRANSLATE_NOOP("ThingText", "currency")},
        {u"date"_s, QT_TRANSLATE_NOOP("ThingText", "date")},
        {u"day"_s, QT_TRANSLATE_NOOP("ThingText", "date")},
        {u"issue_date"_s, QT_TRANSLATE_NOOP("ThingText", "invoice date")},
        {u"invoice_date"_s, QT_TRANSLATE_NOOP("ThingText", "invoice date")},
        {u"due_date"_s, QT_TRANSLATE_NOOP("ThingText", "due date")},
        {u"value_date"_s, QT_TRANSLATE_NOOP("ThingText", "value date")},
        {u"reason"_s, QT_TRANSLATE_NOOP("ThingText", "reason")},
        {u"promise"_s, QT_TRANSLATE_NOOP("ThingText", "promise to pay")},
        {u"deferral"_s, QT_TRANSLATE_NOOP("ThingText", "deferral")},
        {u"prepayment"_s, QT_TRANSLATE_NOOP("ThingText", "prepayment")},
        {u"answer"_s, QT_TRANSLATE_NOOP("ThingText", "answer")},
        {u"dispute"_s, QT_TRANSLATE_NOOP("ThingText", "dispute")},
        {u"confirmation"_s, QT_TRANSLATE_NOOP("ThingText", "confirmation")},
        {u"outcome"_s, QT_TRANSLATE_NOOP("ThingText", "outcome")},
        {u"until"_s, QT_TRANSLATE_NOOP("ThingText", "last day")},
        {u"result"_s, QT_TRANSLATE_NOOP("ThingText", "result")},
        {u"source"_s, QT_TRANSLATE_NOOP("ThingText", "source")},
        {u"claim"_s, QT_TRANSLATE_NOOP("ThingText", "claim")},
        {u"rate"_s, QT_TRANSLATE_NOOP("ThingText", "rate")},
        {u"table"_s, QT_TRANSLATE_NOOP("ThingText", "table of rates")},
        {u"law_pack"_s, QT_TRANSLATE_NOOP("ThingText", "law pack")},
        {u"handover"_s, QT_TRANSLATE_NOOP("ThingText", "hand-over of the terms")},
        {u"how"_s, QT_TRANSLATE_NOOP("ThingText", "way it was handed over")},
        {u"text"_s, QT_TRANSLATE_NOOP("ThingText", "text")},
        {u"note"_s, QT_TRANSLATE_NOOP("ThingText", "note")},
        {u"email"_s, QT_TRANSLATE_NOOP("ThingText", "e-mail address")},
        {u"phone"_s, QT_TRANSLATE_NOOP("ThingText", "phone number")},
        {u"iban"_s, QT_TRANSLATE_NOOP("ThingText", "account number (IBAN)")},
        {u"vat_number"_s, QT_TRANSLATE_NOOP("ThingText", "VAT number")},
        {u"registration_number"_s, QT_TRANSLATE_NOOP("ThingText", "registration number")},
        {u"address"_s, QT_TRANSLATE_NOOP("ThingText", "address")},
        {u"street"_s, QT_TRANSLATE_NOOP("ThingText", "street")},
        {u"postal_code"_s, QT_TRANSLATE_NOOP("ThingText", "postal code")},
        {u"city"_s, QT_TRANSLATE_NOOP("ThingText", "city")},
        {u"country"_s, QT_TRANSLATE_NOOP("ThingText", "country")},
        {u"language"_s, QT_TRANSLATE_NOOP("ThingText", "language")},
        {u"reference"_s, QT_TRANSLATE_NOOP("ThingText", "reference")},
        {u"payment_reference"_s, QT_TRANSLATE_NOOP("ThingText", "payment reference")},
        {u"description"_s, QT_TRANSLATE_NOOP("ThingText", "description")},
        {u"payment_term"_s, QT_TRANSLATE_NOOP("ThingText", "payment term")},
        {u"term_days"_s, QT_TRANSLATE_NOOP("ThingText", "payment term")},
        {u"credit_limit"_s, QT_TRANSLATE_NOOP("ThingText", "credit limit")},
        {u"kind"_s, QT_TRANSLATE_NOOP("ThingText", "kind of customer")},
        {u"status"_s, QT_TRANSLATE_NOOP("ThingText", "status")},
        {u"type"_s, QT_TRANSLATE_NOOP("ThingText", "type")},
        {u"seller"_s, QT_TRANSLATE_NOOP("ThingText", "seller")},
        {u"buyer"_s, QT_TRANSLATE_NOOP("ThingText", "buyer")},
        {u"file"_s, QT_TRANSLATE_NOOP("ThingText", "file")},
        {u"bic"_s, QT_TRANSLATE_NOOP("ThingText", "code of the bank (BIC)")},
        {u"purpose"_s, QT_TRANSLATE_NOOP("ThingText", "purpose of the payment")},
        {u"envelope"_s, QT_TRANSLATE_NOOP("ThingText", "envelope")},
        {u"letters"_s, QT_TRANSLATE_NOOP("ThingText", "letters")},
        {u"statement"_s, QT_TRANSLATE_NOOP("ThingText", "statement of account")},
        {u"group"_s, QT_TRANSLATE_NOOP("ThingText", "customer group")},
        {u"logo"_s, QT_TRANSLATE_NOOP("ThingText", "logo")},
        {u"account"_s, QT_TRANSLATE_NOOP("ThingText", "account")},
        {u"message"_s, QT_TRANSLATE_NOOP("ThingText", "message")},
        {u"limit"_s, QT_TRANSLATE_NOOP("ThingText", "limit")},
        {u"provider"_s, QT_TRANSLATE_NOOP("ThingText", "provider")},
        {u"mail server"_s, QT_TRANSLATE_NOOP("ThingText", "mail server of")},
        {u"secret"_s, QT_TRANSLATE_NOOP("ThingText", "password")},
        {u"passphrase"_s, QT_TRANSLATE_NOOP("ThingText", "passphrase")},
        {u"vault"_s, QT_TRANSLATE_NOOP("ThingText", "vault for passwords")},
        {u"host"_s, QT_TRANSLATE_NOOP("ThingText", "mail server")},
        {u"port"_s, QT_TRANSLATE_NOOP("ThingText", "port")},
        {u"security"_s, QT_TRANSLATE_NOOP("ThingText", "security")},
        {u"sign_in"_s, QT_TRANSLATE_NOOP("ThingText", "way of signing in")},
        {u"user"_s, QT_TRANSLATE_NOOP("ThingText", "user name")},
        {u"sender"_s, QT_TRANSLATE_NOOP("ThingText", "sender")},
        {u"subject"_s, QT_TRANSLATE_NOOP("ThingText", "subject")},
        {u"stage"_s, QT_TRANSLATE_NOOP("ThingText", "stage")},
        {u"channel"_s, QT_TRANSLATE_NOOP("ThingText", "channel")},
        {u"phone number"_s, QT_TRANSLATE_NOOP("ThingText", "phone number")},
        {u"text length"_s, QT_TRANSLATE_NOOP("ThingText", "length of the text")},
        {u"booking_date"_s, QT_TRANSLATE_NOOP("ThingText", "booking date")},
        {u"bank_reference"_s, QT_TRANSLATE_NOOP("ThingText", "reference of the bank")},
        {u"credit_debit"_s, QT_TRANSLATE_NOOP("ThingText", "in or out")},
        {u"closing"_s, QT_TRANSLATE_NOOP("ThingText", "closing balance")},
        {u"opening"_s, QT_TRANSLATE_NOOP("ThingText", "opening balance")},
        {u"balance"_s, QT_TRANSLATE_NOOP("ThingText", "balance")},
        {u"sequence"_s, QT_TRANSLATE_NOOP("ThingText", "number of the statement")},
        {u"records"_s, QT_TRANSLATE_NOOP("ThingText", "number of lines")},
        {u"totals"_s, QT_TRANSLATE_NOOP("ThingText", "totals")},
        {u"reversal"_s, QT_TRANSLATE_NOOP("ThingText", "reversals")},
        {u"attachment name"_s, QT_TRANSLATE_NOOP("ThingText", "name of an attachment")},
        {u"attachment type"_s, QT_TRANSLATE_NOOP("ThingText", "type of an attachment")},
    };
    if (const char* word = words.value(code, nullptr))
        return QCoreApplication::translate("ThingText", word);
    const LimitField* limit = limitField(code);
    return limit ? limitLabel(*limit) : code;
}

} // namespace tegoed::ui
