#include "core/domain/message/template_engine.h"

// The only place that knows the engine; its doubtful warnings are not ours.
#include <kainjow/mustache.hpp>

#include <QUrl>

#include <deque>
#include <optional>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

namespace mustache = kainjow::mustache;
using Data = mustache::data;

QString positionText(const PrintedField& field)
{
    return field.where + u", "_s + QString::number(field.line) + u':' + QString::number(field.column);
}

/// A complete address and nothing more: no user part before the host, nothing that ends an attribute.
bool isCompleteLink(const QString& text)
{
    for (const QChar letter : text) {
        if (letter.isSpace() || letter.unicode() < 0x21 || u"<>\"'`\\^{}|"_s.contains(letter))
            return false;
    }
    const QUrl url(text, QUrl::StrictMode);
    if (!url.isValid())
        return false;
    if (url.scheme() == u"https"_s)
        return !url.host().isEmpty() && url.userInfo().isEmpty();
    return url.scheme() == u"mailto"_s && url.path().count(u'@') == 1 && !url.path().contains(u',');
}

/// What shows that a value was computed from nothing (failures D13). A debtor may be called Null; nobody is called null.
bool isNothingInDisguise(const QString& text, const FieldValue& value)
{
    if (const auto* date = std::get_if<Date>(&value))
        return date->year() <= 1970;
    static const QStringList words{u"NaN"_s, u"nan"_s, u"null"_s, u"(null)"_s, u"undefined"_s, u"None"_s, u"inf"_s};
    return words.contains(text.trimmed());
}

/// Answers what the engine asks for, and remembers what could not be answered.
class StrictContext final : public mustache::basic_context<std::string> {
public:
    StrictContext(const CompiledText& text, const FieldValues& values, Channel channel, const QString& language)
        : m_text(text), m_values(values), m_channel(channel), m_language(language), m_true(true), m_false(false)
    {
        for (auto list = values.lists.cbegin(); list != values.lists.cend(); ++list) {
            Data rows(Data::type::list);
            for (std::size_t i = 0; i < list->size(); ++i) {
                Data row;
                row.set("$list", list.key().toStdString());
                row.set("$index", std::to_string(i));
                rows.push_back(row);
            }
            m_lists.emplace(list.key().toStdString(), rows);
        }
    }

    void push(const Data* data) override { m_stack.push_back(data); }
    void pop() override { m_stack.pop_back(); }
    const Data* get_partial(const std::string&) const override { return nullptr; } // Blocks were put in before.

    const Data* get(const std::string& name) const override
    {
        if (name == "$row")
            return rowMark();
        if (name.starts_with('$'))
            return printed(std::stoul(name.substr(1)));
        const QString field = QString::fromStdString(name);
        if (const auto list = m_lists.find(name); list != m_lists.end())
            return &list->second;
        return isFilled(valueOf(field, rowListOf(field))) ? &m_true : &m_false;
    }

    std::optional<Error> error(const QString& stage) const
    {
        if (!m_missing)
            return std::nullopt;
        const PrintedField& field = m_text.printed[*m_missing];
        const QString name = field.list.isEmpty() ? field.name : field.list + u'.' + field.name;
        return Error{Error::Code::RequiredValueMissing, {name, stage, m_missingRule}, positionText(field)};
    }

    mutable MarkedText result; ///< Grows while the engine asks; its interface is const.

private:
    struct Row {
        QString list;
        std::size_t index = 0;
    };

    std::optional<Row> currentRow() const
    {
        for (auto data = m_stack.rbegin(); data != m_stack.rend(); ++data) {
            if (const Data* list = (*data)->get("$list"))
                return Row{QString::fromStdString(list->string_value()), std::stoul((*data)->get("$index")->string_value())};
        }
        return std::nullopt;
    }

    /// The list whose rows have the field, when we are in one.
    QString rowListOf(const QString& field) const
    {
        const std::optional<Row> row = currentRow();
        const Placeholder* found = row ? findPlaceholder(field, row->list) : nullptr;
        return found ? found->list : QString();
    }

    FieldValue valueOf(const QString& field, const QString& list) const
    {
        if (list.isEmpty())
            return m_values.fields.value(field);
        const std::optional<Row> row = currentRow();
        return row && row->list == list ? m_values.lists[list][row->index].value(field) : FieldValue();
    }

    const Data* keep(const QString& marks) const { return &m_given.emplace_back(marks.toStdString()); }

    const Data* printed(std::size_t number) const
    {
        const PrintedField& field = m_text.printed[number];
        const Placeholder* placeholder = findPlaceholder(field.name, field.list);
        const FieldKind kind = placeholder ? placeholder->kind : FieldKind::Text;
        const FieldValue value = valueOf(field.name, field.list);
        const QString text = fieldText(value, kind, m_channel, m_language);
        if (text.isEmpty() && placeholder && placeholder->mayBeEmpty)
            return keep({});
        if (text.trimmed().isEmpty() && kind != FieldKind::Lines)
            return refuse(number, u"empty"_s);
        if (text.isEmpty())
            return refuse(number, u"empty"_s);
        if (isNothingInDisguise(text, value))
            return refuse(number, u"not_a_value"_s);
        result.values.push_back({text, kind == FieldKind::Link && isCompleteLink(text)});
        return keep(QString(mark::kValue) + QString::number(result.values.size() - 1) + mark::kEnd);
    }

    const Data* refuse(std::size_t number, const QString& rule) const
    {
        if (!m_missing) {
            m_missing = number;
            m_missingRule = rule;
        }
        return keep({});
    }

    const Data* rowMark() const
    {
        const std::optional<Row> row = currentRow();
        if (!row)
            return keep({});
        const auto shown = [&](const QString& field, FieldKind kind) {
            return fieldText(m_values.lists[row->list][row->index].value(field), kind, m_channel, m_language);
        };
        const bool isMentionedOnly = row->list == u"otherInvoices"_s;
        result.rows.push_back({shown(u"number"_s, FieldKind::Text), isMentionedOnly ? QString() : shown(u"date"_s, FieldKind::Date),
                               shown(u"dueDate"_s, FieldKind::Date), shown(u"open"_s, FieldKind::Money),
                               shown(u"description"_s, FieldKind::Text)});
        return keep(QString(mark::kRow) + QString::number(result.rows.size() - 1) + mark::kEnd);
    }

    const CompiledText& m_text;
    const FieldValues& m_values;
    Channel m_channel;
    QString m_language;
    Data m_true;
    Data m_false;
    std::unordered_map<std::string, Data> m_lists;
    std::vector<const Data*> m_stack;
    mutable std::deque<Data> m_given; ///< A deque: what was handed out stays where it is.
    mutable std::optional<std::size_t> m_missing;
    mutable QString m_missingRule;
};

/// What the fixed text can grow to with these lists.
qsizetype longestResult(const CompiledText& text, const FieldValues& values)
{
    qsizetype size = text.source.size();
    for (auto list = text.listLengths.cbegin(); list != text.listLengths.cend(); ++list)
        size += *list * static_cast<qsizetype>(values.lists.value(list.key()).size());
    return size;
}

} // namespace

Result<MarkedText> fillText(const CompiledText& text, const FieldValues& values, const QString& stage, Channel channel, const QString& language)
{
    if (!text.problems.empty())
        return templateBroken(text.problems.front());
    if (const qsizetype size = longestResult(text, values); size > kLongestMessage)
        return templateBroken({stage, 1, 1, u"too_long"_s, QString::number(size), QString::number(kLongestMessage)});
    mustache::mustache engine(text.source.toStdString());
    if (!engine.is_valid())
        return templateBroken({stage, 1, 1, u"does_not_render"_s, QString::fromStdString(engine.error_message()), {}});
    engine.set_custom_escape([](const std::string& plain) { return plain; }); // HTML is made from the blocks, not here.
    StrictContext context(text, values, channel, language);
    QString filled = QString::fromStdString(engine.render(context));
    if (const std::optional<Error> error = context.error(stage))
        return *error;
    if (!engine.is_valid() || filled.contains("{{"_L1) || filled.contains("}}"_L1))
        return templateBroken({stage, 1, 1, u"does_not_render"_s, QString::fromStdString(engine.error_message()), {}});
    context.result.text = filled.replace(mark::kLineEnd, u'\n');
    return context.result;
}

} // namespace tegoed
