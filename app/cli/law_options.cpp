#include "app/cli/law_options.h"

#include "app/cli/open_book.h"
#include "core/usecases/law_of_book.h"
#include "core/usecases/shipped_law.h"
#include "ui/presentation/law_text.h"

namespace tegoed::cli {

using namespace Qt::Literals::StringLiterals;

Result<QString> needed(const CommandContext& context, const QString& option)
{
    const QString text = context.options.value(option).trimmed();
    return text.isEmpty() ? Result<QString>(Error{Error::Code::MissingInput, {option}, {}}) : text;
}

Result<Money> neededAmount(const CommandContext& context, const QString& option, Currency currency)
{
    const Result<QString> text = needed(context, option);
    if (!text)
        return text.error();
    const Result<Money> amount = amountOf(context, *text, currency);
    if (amount && amount->isNegative())
        return Error{Error::Code::InvalidAmount, {*text}, u"not below zero"_s};
    return amount;
}

Result<Date> neededDate(const CommandContext& context, const QString& option)
{
    const Result<QString> text = needed(context, option);
    return text ? dateOf(context, *text, clockOf(context)->today()) : Result<Date>(text.error());
}

Result<QString> neededWord(const CommandContext& context, const QString& option, const QStringList& words)
{
    const Result<QString> text = needed(context, option);
    if (!text)
        return text.error();
    for (const QString& word : words)
        if (word.compare(*text, Qt::CaseInsensitive) == 0)
            return word;
    return Error{Error::Code::InvalidInput, {option, *text}, u"one of %1"_s.arg(words.join(u", "_s))};
}

Result<YearlyRate> percentOf(const QString& option, const QString& text)
{
    const std::optional<YearlyRate> rate = ui::typedPercent(text);
    return rate ? Result<YearlyRate>(*rate) : Result<YearlyRate>(Error{Error::Code::InvalidInput, {option, text}, u"a percentage from 0 to 100"_s});
}

QStringList tableCodes()
{
    QStringList codes;
    for (const RateTable table : kRateTables)
        codes += rateTableCode(table);
    return codes;
}

QString confidenceWord(Confidence confidence)
{
    return confidence == Confidence::High ? u"high"_s : confidence == Confidence::Medium ? u"medium"_s : u"low"_s;
}

std::shared_ptr<const LawPack> lawAsked(CommandContext& context, int& exitCode)
{
    if (context.book.isEmpty())
        return shippedPack();
    const auto book = openBook(context, Access::Read, exitCode);
    return book ? lawOf(book->database()) : nullptr;
}

int failWithoutRate(CommandContext& context, const MissingRate& missing)
{
    const ui::LawSentence why = ui::missingRateText(missing);
    return context.fail(u"no_rate"_s, why.sentence, why.remedy, exit_code::kBlocked);
}

} // namespace tegoed::cli
