#include "core/formats/xlsx/workbook.h"

#include "core/base/text.h"
#include "core/formats/archive/zip_members.h"
#include "core/formats/problem_codes.h"
#include "core/formats/xlsx/sheet_rows.h"
#include "core/formats/xml/xml_reader.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr std::size_t kMostSheets = 1000;
constexpr std::size_t kMostStyles = 100'000;

Problem unusable(const QString& seen) { return {Severity::Error, 0, {}, problem::kBadSpreadsheet, cleanLine(seen), {}}; }

/// Of a part's XML: its lines mean nothing to a reader of the sheet.
void addProblems(const QList<Problem>& ofPart, QList<Problem>& problems)
{
    for (Problem problem : ofPart) {
        problem.line = 0;
        problems += problem;
    }
}

/// Targets are relative to the folder of the part that names them, or start with a slash.
QString resolved(const QString& folder, const QString& target)
{
    QStringList parts = target.startsWith(u'/') ? QStringList() : folder.split(u'/', Qt::SkipEmptyParts);
    for (const QString& part : target.split(u'/', Qt::SkipEmptyParts)) {
        if (part == u"..") {
            if (!parts.isEmpty())
                parts.removeLast();
        } else if (part != u".") {
            parts += part;
        }
    }
    return parts.join(u'/');
}

struct Relation {
    QString path;
    QString type; ///< Last part of its address: "worksheet", "styles" …
};

/// Built-in number formats that show a day. Source: ECMA-376 part 1, 18.8.30, with the East Asian ones.
bool isBuiltInDate(int id)
{
    return (id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 54) || id == 57 || id == 58;
}

} // namespace

PartSource partsOfZip(const QByteArray& bytes)
{
    return [bytes](const QString& path, QList<Problem>& problems) {
        std::optional<Problem> why;
        auto content = zipMember(bytes, path, {}, &why);
        if (why)
            problems += *why;
        return content;
    };
}

/// Reads the parts that all sheets share.
struct WorkbookLoader {
    Workbook& book;
    QList<Problem>& problems;

    /// Calls `take` for each element `name` under the root's child `under` (or under the root itself when empty).
    bool each(const QByteArray& part, std::string_view under, std::string_view name, const std::function<void(XmlReader&)>& take)
    {
        XmlReader xml(part);
        for (XmlChildren top(xml); top.next();) {
            for (XmlChildren child(xml); child.next();) {
                if (under.empty()) {
                    if (xml.is(name))
                        take(xml);
                } else if (xml.is(under)) {
                    for (XmlChildren inner(xml); inner.next();)
                        if (xml.is(name))
                            take(xml);
                }
            }
        }
        if (xml.failed())
            addProblems(xml.problems(), problems);
        return !xml.failed();
    }

    std::optional<QByteArray> part(const QString& path, bool needed)
    {
        const qsizetype before = problems.size();
        auto content = book.m_parts(path, problems);
        if (!content && needed && problems.size() == before)
            problems += unusable(path);
        return content;
    }

    QHash<QString, Relation> relations(const QString& ofPart)
    {
        QHash<QString, Relation> found;
        const qsizetype slash = ofPart.lastIndexOf(u'/');
        const QString folder = ofPart.left(slash + 1);
        if (const auto content = part(folder + u"_rels/"_s + ofPart.mid(slash + 1) + u".rels"_s, true)) {
            each(*content, {}, "Relationship", [&](XmlReader& xml) {
                const QString type = xml.attribute("Type");
                if (xml.attribute("TargetMode") != u"External")
                    found.insert(xml.attribute("Id"), {resolved(folder, xml.attribute("Target")), type.mid(type.lastIndexOf(u'/') + 1)});
            });
        }
        return found;
    }

    void sheets(const QByteArray& workbook, const QHash<QString, Relation>& relations)
    {
        QStringList hiddenNames, hiddenPaths;
        each(workbook, "sheets", "sheet", [&](XmlReader& xml) {
            const Relation relation = relations.value(xml.attribute("id"));
            const QString state = xml.attribute("state");
            if (relation.type != u"worksheet" || static_cast<std::size_t>(book.m_sheetNames.size()) >= kMostSheets)
                return;
            const bool hidden = state == u"hidden" || state == u"veryHidden";
            (hidden ? hiddenNames : book.m_sheetNames) += xml.attribute("name");
            (hidden ? hiddenPaths : book.m_sheetPaths) += relation.path;
        });
        book.m_sheetNames += hiddenNames;
        book.m_sheetPaths += hiddenPaths;
    }

    void styles(const QByteArray& part)
    {
        QHash<int, bool> own;
        each(part, "numFmts", "numFmt", [&](XmlReader& xml) {
            own.insert(xml.attribute("numFmtId").toInt(), showsDate(xml.attribute("formatCode").toStdString()));
        });
        each(part, "cellXfs", "xf", [&](XmlReader& xml) {
            const int id = xml.attribute("numFmtId").toInt();
            if (book.m_dateStyles.size() < kMostStyles)
                book.m_dateStyles.push_back(own.value(id, isBuiltInDate(id)));
        });
    }

    void strings(const QByteArray& part)
    {
        each(part, {}, "si", [&](XmlReader& xml) {
            const std::size_t begin = book.m_strings.size();
            appendRichText(xml, book.m_strings);
            book.m_spans.push_back({begin, book.m_strings.size() - begin});
        });
    }

    bool load()
    {
        QString bookPath;
        const auto top = relations(QString());
        for (const Relation& relation : top)
            if (relation.type == u"officeDocument")
                bookPath = relation.path;
        if (bookPath.isEmpty()) {
            if (problems.isEmpty())
                problems += unusable(u"_rels/.rels"_s);
            return false;
        }
        const auto workbook = part(bookPath, true);
        if (!workbook)
            return false;
        each(*workbook, {}, "workbookPr", [&](XmlReader& xml) {
            const QString value = xml.attribute("date1904");
            book.m_since1904 = value == u"1" || value == u"true";
        });
        const auto parts = relations(bookPath);
        sheets(*workbook, parts);
        for (const Relation& relation : parts) {
            if (relation.type != u"styles" && relation.type != u"sharedStrings")
                continue;
            if (const auto content = part(relation.path, true))
                relation.type == u"styles" ? styles(*content) : strings(*content);
        }
        if (problems.isEmpty() && book.m_sheetNames.isEmpty())
            problems += unusable(bookPath);
        return problems.isEmpty();
    }
};

std::shared_ptr<const Workbook> Workbook::open(PartSource parts, QList<Problem>& problems)
{
    auto book = std::make_shared<Workbook>();
    book->m_parts = std::move(parts);
    QList<Problem> own;
    const bool loaded = WorkbookLoader{*book, own}.load();
    problems += own;
    return loaded ? book : nullptr;
}

std::string_view Workbook::sharedString(std::size_t index) const
{
    return index < m_spans.size() ? std::string_view(m_strings).substr(m_spans[index].begin, m_spans[index].size) : std::string_view();
}

std::unique_ptr<RowSource> Workbook::rows(const QString& sheet, QList<Problem>& problems) const
{
    const qsizetype index = m_sheetNames.indexOf(sheet);
    if (index < 0) {
        problems += unusable(sheet);
        return nullptr;
    }
    const qsizetype before = problems.size();
    const auto content = m_parts(m_sheetPaths[index], problems);
    if (!content) {
        if (problems.size() == before)
            problems += unusable(m_sheetPaths[index]);
        return nullptr;
    }
    XmlReader proof(*content); // to the end, before the first row is believed
    for (XmlChildren top(proof); top.next();) {
    }
    if (proof.failed()) {
        addProblems(proof.problems(), problems);
        return nullptr;
    }
    return std::make_unique<SheetRows>(shared_from_this(), *content);
}

} // namespace tegoed::formats
