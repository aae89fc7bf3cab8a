#include "app/cli/command.h"

#include "ui/presentation/error_text.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <array>
#include <utility>

namespace tegoed::cli {
namespace {

struct ErrorWord {
    Error::Code code;
    const char* word;
    int exitCode;
};

using enum Error::Code;
constexpr std::array kErrorWords = {
    ErrorWord{InvalidInput, "invalid_input", exit_code::kBadInput},
    ErrorWord{MissingInput, "missing_input", exit_code::kBadInput},
    ErrorWord{InvalidDate, "invalid_date", exit_code::kBadInput},
    ErrorWord{InvalidAmount, "invalid_amount", exit_code::kBadInput},
    ErrorWord{AmountTooLarge, "amount_too_large", exit_code::kBadInput},
    ErrorWord{UnknownCurrency, "unknown_currency", exit_code::kBadInput},
    ErrorWord{CurrencyMix, "currency_mix", exit_code::kBadInput},
    ErrorWord{InvalidIban, "invalid_iban", exit_code::kBadInput},
    ErrorWord{InvalidEmail, "invalid_email", exit_code::kBadInput},
    ErrorWord{NotFound, "not_found", exit_code::kBadInput},
    ErrorWord{AlreadyExists, "already_exists", exit_code::kBadInput},
    ErrorWord{Conflict, "conflict", exit_code::kBlocked},
    ErrorWord{NotAllowed, "not_allowed", exit_code::kBlocked},
    ErrorWord{DependsOnLater, "depends_on_later", exit_code::kBlocked},
    ErrorWord{NothingToDo, "nothing_to_do", exit_code::kBadInput},
    ErrorWord{FileNotFound, "file_not_found", exit_code::kBadInput},
    ErrorWord{FileUnreadable, "file_unreadable", exit_code::kBadInput},
    ErrorWord{FileNotWritable, "file_not_writable", exit_code::kStorage},
    ErrorWord{FileTooLarge, "file_too_large", exit_code::kBadInput},
    ErrorWord{UnsupportedFormat, "unsupported_format", exit_code::kBadInput},
    ErrorWord{GlyphMissing, "glyph_missing", exit_code::kBlocked},
    ErrorWord{PictureUnusable, "picture_unusable", exit_code::kBadInput},
    ErrorWord{PictureTooLarge, "picture_too_large", exit_code::kBadInput},
    ErrorWord{NotABook, "not_a_book", exit_code::kStorage},
    ErrorWord{NewerBook, "newer_book", exit_code::kStorage},
    ErrorWord{ReadOnlyBook, "read_only_book", exit_code::kStorage},
    ErrorWord{BookInUse, "book_in_use", exit_code::kStorage},
    ErrorWord{NetworkShare, "network_share", exit_code::kStorage},
    ErrorWord{DiskFull, "disk_full", exit_code::kStorage},
    ErrorWord{StorageBroken, "storage_broken", exit_code::kStorage},
    ErrorWord{IntegrityBroken, "integrity_broken", exit_code::kIntegrity},
    ErrorWord{ConnectionFailed, "connection_failed", exit_code::kNetwork},
    ErrorWord{Cancelled, "cancelled", exit_code::kPartly},
    ErrorWord{TemplateBroken, "template_broken", exit_code::kBlocked},
    ErrorWord{RequiredValueMissing, "required_value_missing", exit_code::kBlocked},
    ErrorWord{NoTextInLanguage, "no_text_in_language", exit_code::kBlocked},
};

const ErrorWord& wordFor(Error::Code code)
{
    const auto* found = std::find_if(kErrorWords.begin(), kErrorWords.end(), [code](const ErrorWord& w) { return w.code == code; });
    return found == kErrorWords.end() ? kErrorWords.front() : *found;
}

} // namespace

QString errorCodeName(Error::Code code)
{
    return QString::fromLatin1(wordFor(code).word);
}

int exitCodeFor(Error::Code code)
{
    return wordFor(code).exitCode;
}

int CommandContext::printJson(const QJsonObject& document, int exitCode)
{
    out << QString::fromUtf8(QJsonDocument(document).toJson(QJsonDocument::Indented));
    return exitCode;
}

int CommandContext::fail(const QString& code, const QString& message, const QString& hint, int exitCode)
{
    if (json) {
        return printJson({{QStringLiteral("error"),
                           QJsonObject{{QStringLiteral("code"), code},
                                       {QStringLiteral("message"), message},
                                       {QStringLiteral("hint"), hint}}}},
                         exitCode);
    }
    err << QStringLiteral("tegoed-cli: ") << message << u'\n';
    if (!hint.isEmpty())
        err << hint << u'\n';
    return exitCode;
}

int CommandContext::fail(const Error& error)
{
    const QString sentence = ui::errorSentence(error);
    const QString remedy = ui::errorRemedy(error);
    if (json) {
        return printJson({{QStringLiteral("error"),
                           QJsonObject{{QStringLiteral("code"), errorCodeName(error.code)},
                                       {QStringLiteral("message"), sentence},
                                       {QStringLiteral("hint"), remedy},
                                       {QStringLiteral("arguments"), QJsonArray::fromStringList(error.arguments)},
                                       {QStringLiteral("detail"), error.detail}}}},
                         exitCodeFor(error.code));
    }
    const int exitCode = fail(errorCodeName(error.code), sentence, remedy, exitCodeFor(error.code));
    if (!error.detail.isEmpty())
        err << u'(' << error.detail << QStringLiteral(")\n");
    return exitCode;
}

const Command* findCommand(const QStringList& words)
{
    const Command* best = nullptr;
    for (const Command& command : commands()) {
        const QStringList name = command.name.split(u' ');
        if (words.mid(0, name.size()) == name && (!best || command.name.size() > best->name.size()))
            best = &command;
    }
    return best;
}

} // namespace tegoed::cli
