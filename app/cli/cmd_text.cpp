#include "app/cli/commands.h"
#include "app/cli/open_book.h"
#include "app/cli/table.h"
#include "app/cli/values.h"
#include "core/usecases/messages/texts.h"
#include "core/usecases/shipped_texts.h"
#include "ui/presentation/message_text.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QSaveFile>

#include <algorithm>

namespace tegoed::cli {
namespace {

using namespace Qt::Literals::StringLiterals;

struct CliText {
    Q_DECLARE_TR_FUNCTIONS(CliText)
};

constexpr qint64 kLargestFile = 256 * 1024;

/// "reminder_1.email.nl", with its track when it has one; of a building block "block.pay.nl". Also the name of its file.
QString nameOf(const TextKey& key)
{
    QString name = key.isBlock() ? u"block"_s : key.name;
    name += u'.' + (key.isBlock() ? key.name : channelCode(*key.channel));
    name += u'.' + key.language;
    if (key.track)
        name += u'.' + segmentCode(*key.track);
    return name;
}

std::optional<TextKey> keyOf(const QString& name)
{
    const QStringList parts = name.split(u'.');
    if (parts.size() < 3 || parts.size() > 4)
        return std::nullopt;
    TextKey key;
    const bool isBlock = parts.at(0) == u"block"_s;
    key.name = isBlock ? parts.at(1) : parts.at(0);
    key.language = parts.at(2);
    if (!isBlock) {
        key.channel = channelOf(parts.at(1));
        if (!key.channel || !stageOf(key.name))
            return std::nullopt;
    }
    if (parts.size() == 4) {
        key.track = trackOfSegment(parts.at(3));
        if (!key.track)
            return std::nullopt;
    }
    return key;
}

bool isChanged(const TemplateText& text)
{
    const TemplateText* original = shippedTexts().find(text.key);
    return !original || *original != text;
}

QJsonObject jsonOf(const TemplateText& text)
{
    return {{u"text"_s, nameOf(text.key)},
            {u"subject"_s, textOrNull(text.subject)},
            {u"tone"_s, text.tone ? QJsonValue(toneCode(*text.tone)) : QJsonValue()},
            {u"same_as"_s, text.sameAs ? QJsonValue(channelCode(*text.sameAs)) : QJsonValue()},
            {u"changed"_s, isChanged(text)},
            {u"body"_s, text.body}};
}

/// The texts of a book opened for `access`.
int withTexts(CommandContext& context, Access access, const std::function<int(OpenBook&, const TemplateLibrary&)>& work)
{
    int exitCode = 0;
    const auto book = openBook(context, access, exitCode);
    if (!book)
        return exitCode;
    const auto library = bookTexts(book->database());
    return library ? work(*book, *library) : context.fail(library.error());
}

int list(CommandContext& context)
{
    return withTexts(context, Access::Read, [&](OpenBook&, const TemplateLibrary& library) {
        const QString language = context.options.value(u"language"_s);
        if (!language.isEmpty() && !library.allLanguages().contains(language))
            return context.fail(Error{Error::Code::NotFound, {u"language"_s, language}, {}});
        QJsonArray texts;
        Table table({{CliText::tr("Text")}, {CliText::tr("Changed")}, {CliText::tr("Subject")}});
        for (const TemplateText& text : library.texts()) {
            if (!language.isEmpty() && text.key.language != language)
                continue;
            QJsonObject json = jsonOf(text);
            json.remove(u"body"_s);
            texts += json;
            table.addRow({nameOf(text.key), isChanged(text) ? CliText::tr("yes") : QString(), text.subject});
        }
        if (context.json) {
            return context.printJson({{u"count"_s, texts.size()},
                                      {u"languages"_s, QJsonArray::fromStringList(library.languages())},
                                      {u"texts"_s, texts}});
        }
        table.print(context.out);
        context.out << u'\n' << CliText::tr("%n text(s)", nullptr, static_cast<int>(texts.size())) << u'\n';
        return exit_code::kDone;
    });
}

int show(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliText::tr("Which text?"), u"tegoed-cli text list"_s);
    return withTexts(context, Access::Read, [&](OpenBook&, const TemplateLibrary& library) {
        const QString name = context.options.positional.first();
        const auto key = keyOf(name);
        const TemplateText* text = key ? library.find(*key) : nullptr;
        if (!text)
            return context.fail(Error{Error::Code::NotFound, {u"text"_s, name}, {}});
        if (context.json)
            return context.printJson(jsonOf(*text));
        context.out << editableText(*text) << u'\n';
        return exit_code::kDone;
    });
}

int check(CommandContext& context)
{
    return withTexts(context, Access::Read, [&](OpenBook&, const TemplateLibrary& library) {
        const auto findings = checkTexts(library, [](const MessageRequest& request) { return sampleData().values(request); });
        const auto blocking = static_cast<int>(std::count_if(findings.begin(), findings.end(), [](const TextFinding& one) { return one.blocks; }));
        const int exitCode = blocking > 0 ? exit_code::kBlocked : exit_code::kDone;
        QJsonArray array;
        Table table({{CliText::tr("Text")}, {CliText::tr("Line"), Table::Align::Right}, {CliText::tr("Blocks")}, {CliText::tr("Remark")}});
        for (const TextFinding& finding : findings) {
            const auto key = textKeyOf(finding.problem.where);
            const QString name = key ? nameOf(*key) : finding.problem.where;
            QStringList tracks;
            for (const LegalTrack track : finding.tracks)
                tracks += segmentCode(track);
            array += QJsonObject{{u"text"_s, name},
                                 {u"line"_s, finding.problem.line},
                                 {u"column"_s, finding.problem.column},
                                 {u"problem"_s, finding.problem.problem},
                                 {u"thing"_s, textOrNull(finding.problem.thing)},
                                 {u"suggestion"_s, textOrNull(finding.problem.suggestion)},
                                 {u"tracks"_s, QJsonArray::fromStringList(tracks)},
                                 {u"blocks"_s, finding.blocks}};
            table.addRow({name, QString::number(finding.problem.line), finding.blocks ? CliText::tr("yes") : QString(), ui::textFindingText(finding)});
        }
        if (context.json)
            return context.printJson({{u"texts"_s, static_cast<qint64>(library.texts().size())}, {u"blocking"_s, blocking}, {u"findings"_s, array}}, exitCode);
        if (!table.isEmpty()) {
            table.print(context.out);
            context.out << u'\n';
        }
        context.out << CliText::tr("%n text(s) checked", nullptr, static_cast<int>(library.texts().size())) << u", "_s
                    << CliText::tr("%n remark(s)", nullptr, static_cast<int>(findings.size())) << u'\n';
        return exitCode;
    });
}

int exportAll(CommandContext& context)
{
    if (context.options.positional.size() != 1)
        return context.fail(u"usage"_s, CliText::tr("Into which folder?"), u"tegoed-cli text export --help"_s);
    return withTexts(context, Access::Read, [&](OpenBook&, const TemplateLibrary& library) {
        const QDir folder(context.options.positional.first());
        if (!folder.mkpath(u"."_s))
            return context.fail(Error{Error::Code::FileNotWritable, {folder.path(), {}}, {}});
        for (const TemplateText& text : library.texts()) {
            QSaveFile file(folder.filePath(nameOf(text.key) + u".txt"_s));
            const QByteArray content = editableText(text).toUtf8() + '\n';
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
                return context.fail(Error{Error::Code::FileNotWritable, {file.fileName(), file.errorString()}, {}});
        }
        const auto count = static_cast<int>(library.texts().size());
        if (context.json)
            return context.printJson({{u"folder"_s, folder.path()}, {u"count"_s, count}});
        context.out << CliText::tr("%n text(s) written to %1", nullptr, count).arg(folder.path()) << u'\n';
        return exit_code::kDone;
    });
}

Result<TemplateText> textFromFile(const QString& path)
{
    const auto key = keyOf(QFileInfo(path).completeBaseName());
    if (!key)
        return Error{Error::Code::InvalidInput, {u"file"_s, path}, {}};
    QFile file(path);
    if (!file.exists())
        return Error{Error::Code::FileNotFound, {path}, {}};
    if (!file.open(QIODevice::ReadOnly))
        return Error{Error::Code::FileUnreadable, {path, file.errorString()}, {}};
    if (file.size() > kLargestFile)
        return Error{Error::Code::FileTooLarge, {path, u"0.25"_s}, {}};
    QString content = QString::fromUtf8(file.readAll());
    content.replace(u"\r\n"_s, u"\n"_s);
    while (content.endsWith(u'\n'))
        content.chop(1);
    return textFromEditor(*key, content);
}

int import(CommandContext& context)
{
    if (context.options.positional.isEmpty())
        return context.fail(u"usage"_s, CliText::tr("Which files?"), u"tegoed-cli text import --help"_s);
    return withTexts(context, Access::Write, [&](OpenBook& book, const TemplateLibrary& library) {
        // All of them are sound, or none is saved.
        TemplateLibrary changed = library;
        std::vector<TemplateText> texts;
        for (const QString& path : context.options.positional) {
            const Result<TemplateText> text = textFromFile(path);
            if (!text)
                return context.fail(text.error());
            changed.put(*text);
            texts.push_back(*text);
        }
        for (const TemplateText& text : texts) {
            for (const TextFinding& finding : checkText(changed, text, [](const MessageRequest& request) { return sampleData().values(request); })) {
                if (finding.blocks)
                    return context.fail(templateBroken(finding.problem));
            }
        }
        // Building blocks first: a text may use one that comes along.
        std::stable_sort(texts.begin(), texts.end(), [](const TemplateText& a, const TemplateText& b) { return a.key.isBlock() && !b.key.isBlock(); });
        BookSession session = book.session();
        int saved = 0, unchanged = 0;
        for (const TemplateText& text : texts) {
            const Result<TextSaved> done = saveText(session, text);
            if (done)
                ++saved;
            else if (done.error().code == Error::Code::NothingToDo)
                ++unchanged;
            else
                return context.fail(done.error());
        }
        if (context.json)
            return context.printJson({{u"saved"_s, saved}, {u"unchanged"_s, unchanged}});
        context.out << CliText::tr("%n text(s) saved", nullptr, saved) << u", "_s << CliText::tr("%n unchanged", nullptr, unchanged) << u'\n';
        return exit_code::kDone;
    });
}

} // namespace

Command textListCommand()
{
    return {u"text list"_s, CliText::tr("The texts to debtors, with their names"), {},
            {{u"language"_s, u"CODE"_s, CliText::tr("Only of this language")}}, u"tegoed-cli text list --language nl"_s, list};
}

Command textShowCommand()
{
    return {u"text show"_s, CliText::tr("One text as the editor has it"), u"TEXT"_s, {}, u"tegoed-cli text show reminder_1.email.nl"_s, show};
}

Command textCheckCommand()
{
    return {u"text check"_s, CliText::tr("Check all texts: fields, what the law asks for, tone, length"), {}, {}, u"tegoed-cli text check"_s, check};
}

Command textExportCommand()
{
    return {u"text export"_s, CliText::tr("Write every text to a file of its own"), u"FOLDER"_s, {}, u"tegoed-cli text export texts"_s, exportAll};
}

Command textImportCommand()
{
    return {u"text import"_s, CliText::tr("Save new versions of texts from files; all of them or none"), u"FILE…"_s, {},
            u"tegoed-cli text import texts/reminder_1.email.nl.txt"_s, import};
}

} // namespace tegoed::cli
