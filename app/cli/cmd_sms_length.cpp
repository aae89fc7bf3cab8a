#include "app/cli/commands.h"

#include "core/domain/message/sms_text.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliSms {
    Q_DECLARE_TR_FUNCTIONS(CliSms)
};

QJsonObject jsonOf(const SmsLength& length)
{
    return {{u"alphabet"_s, length.alphabet == SmsAlphabet::Gsm7 ? u"gsm7"_s : u"ucs2"_s},
            {u"units"_s, length.units},
            {u"parts"_s, length.parts},
            {u"left"_s, length.left},
            {u"outside_gsm7"_s, QJsonArray::fromStringList(length.outsideGsm7)}};
}

int print(CommandContext& context, const SmsLength& length, const FittedSms& plain)
{
    context.out << CliSms::tr("%n message(s)", nullptr, length.parts) << u'\n';
    if (length.alphabet == SmsAlphabet::Gsm7)
        context.out << CliSms::tr("%n character(s) of the GSM alphabet", nullptr, length.units) << u'\n';
    else
        context.out << CliSms::tr("%n character(s) of Unicode", nullptr, length.units) << u'\n';
    context.out << CliSms::tr("%n left in the last message", nullptr, length.left) << u'\n';
    if (length.outsideGsm7.isEmpty())
        return exit_code::kDone;
    context.out << CliSms::tr("These do not fit the GSM alphabet: %1").arg(length.outsideGsm7.join(u' ')) << u'\n';
    if (!plain.replacements.empty()) {
        context.out << CliSms::tr("With plain characters (%n message(s)):", nullptr, smsLength(plain.text).parts) << u'\n';
        context.out << plain.text << u'\n';
    }
    return exit_code::kDone;
}

int run(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliSms::tr("Which text?"), u"tegoed-cli sms length --help"_s);
    const QString text = context.options.positional.join(u' ');
    const SmsLength length = smsLength(text);
    const FittedSms plain = fitted(text);
    if (!context.json)
        return print(context, length, plain);
    QJsonObject document = jsonOf(length);
    QJsonObject fit = jsonOf(smsLength(plain.text));
    QJsonArray replacements;
    for (const SmsReplacement& one : plain.replacements)
        replacements += QJsonObject{{u"from"_s, one.from}, {u"to"_s, one.to}, {u"count"_s, one.count}};
    fit.insert(u"text"_s, plain.text);
    fit.insert(u"replacements"_s, replacements);
    document.insert(u"fitted"_s, fit);
    return context.printJson(document);
}

} // namespace

Command smsLengthCommand()
{
    return {u"sms length"_s, CliSms::tr("How many messages an SMS takes, and what would make it fit"), u"TEXT"_s, {},
            u"tegoed-cli sms length \"Uw factuur 2026-0123 is vandaag verstuurd.\""_s, run};
}

} // namespace tegoed::cli
