#pragma once

#include <QString>
#include <QStringList>

#include <stdexcept>

namespace tegoed {

/// An expected outcome that is not the one asked for. The sentence, and what to do next, is made in `ui/presentation`
/// from `code` and `arguments`; `detail` is for the log and the fold-out, never for the first line.
struct Error {
    enum class Code {
        InvalidInput,      ///< arguments: field, value seen
        MissingInput,      ///< arguments: field
        InvalidDate,       ///< arguments: text seen
        InvalidAmount,     ///< arguments: text seen
        AmountTooLarge,    ///< arguments: amount, limit
        UnknownCurrency,   ///< arguments: code seen
        CurrencyMix,       ///< arguments: first code, second code
        InvalidIban,       ///< arguments: text seen
        InvalidEmail,      ///< arguments: text seen
        NotFound,          ///< arguments: kind of thing, its name
        AlreadyExists,     ///< arguments: kind of thing, its name
        Conflict,          ///< somebody changed it since it was read; arguments: kind of thing, its name
        NotAllowed,        ///< a rule forbids it; arguments: rule
        DependsOnLater,    ///< undo impossible; arguments: the later action
        NothingToDo,       ///< arguments: what was asked
        FileNotFound,      ///< arguments: path
        FileUnreadable,    ///< arguments: path, reason of the system
        FileNotWritable,   ///< arguments: path, reason of the system
        FileTooLarge,      ///< arguments: path, limit in MiB
        UnsupportedFormat, ///< arguments: path
        GlyphMissing,      ///< a letter cannot be printed, its font lacks a character; arguments: the character, its code "U+10D0"
        PictureUnusable,   ///< neither PNG nor JPEG, or damaged
        PictureTooLarge,   ///< arguments: limit in megapixels
        NotABook,          ///< arguments: path
        NewerBook,         ///< arguments: path, version of the book, version of the program
        ReadOnlyBook,      ///< arguments: path
        BookInUse,         ///< arguments: path
        NetworkShare,      ///< arguments: path
        DiskFull,          ///< arguments: path
        StorageBroken,     ///< the database failed; arguments: path
        IntegrityBroken,   ///< verify found a difference; arguments: what
        ConnectionFailed,  ///< arguments: address without password
        Cancelled,         ///< by the user; nothing was changed
        TemplateBroken,    ///< a text to debtors; arguments: text, line, column, problem, thing seen, suggestion
        RequiredValueMissing, ///< a message would have a gap or break its rule; arguments: field, stage, rule
        NoTextInLanguage,  ///< never another language instead; arguments: stage, channel, language
    };

    Code code = Code::InvalidInput;
    QStringList arguments;
    QString detail;
};

/// A broken world: disk full, connection lost, corrupt file. Thrown in `core/storage` only, caught once in `UnitOfWork`.
class StorageFailure : public std::runtime_error {
public:
    explicit StorageFailure(Error error)
        : std::runtime_error(error.detail.toStdString()), m_error(std::move(error)) {}
    const Error& error() const { return m_error; }

private:
    Error m_error;
};

} // namespace tegoed
