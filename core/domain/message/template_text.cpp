#include "core/domain/message/template_text.h"

#include "core/domain/message/placeholders.h"
#include "core/domain/message/template_problem.h"

#include <algorithm>
#include <array>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr std::array<const char*, 5> kSegments = {"nl-b2b", "nl-b2c", "be-b2b", "be-b2c", "other"};
constexpr std::array<const char*, 3> kTones = {"friendly", "neutral", "firm"};

/// The text between two line numbers without blank lines around it.
QString bodyOf(const QStringList& lines, qsizetype from, qsizetype until)
{
    while (from < until && lines[from].trimmed().isEmpty())
        ++from;
    while (until > from && lines[until - 1].trimmed().isEmpty())
        --until;
    return lines.mid(from, until - from).join(u'\n');
}

QStringList linesOf(QString content)
{
    return content.replace(u"\r\n"_s, u"\n"_s).replace(u'\r', u'\n').split(u'\n');
}

Error broken(const QString& fileName, qsizetype lineIndex, const QString& problem, const QString& thing, const QStringList& candidates = {})
{
    return templateBroken({fileName, static_cast<int>(lineIndex) + 1, 1, problem, thing, closestWord(thing, candidates)});
}

/// `Subject:`, `Tone:` and `Same-as:` at the head of a text, then its body.
Result<TemplateText> readText(const TextKey& key, const QString& where, const QStringList& lines, qsizetype from, qsizetype until)
{
    TemplateText text{key, {}, {}, {}, {}};
    qsizetype line = from;
    for (; line < until; ++line) {
        const QString& head = lines[line];
        const QString value = head.section(u':', 1).trimmed();
        if (head.startsWith("Subject:"_L1)) {
            text.subject = value;
        } else if (head.startsWith("Tone:"_L1)) {
            text.tone = toneOf(value);
            if (!text.tone)
                return broken(where, line, u"unknown_tone"_s, value, {u"friendly"_s, u"neutral"_s, u"firm"_s});
        } else if (head.startsWith("Same-as:"_L1)) {
            text.sameAs = channelOf(value);
            if (!text.sameAs || text.sameAs == key.channel)
                return broken(where, line, u"unknown_channel"_s, value, {u"email"_s, u"letter"_s, u"sms"_s});
        } else {
            break;
        }
    }
    text.body = bodyOf(lines, line, until);
    if (text.body.isEmpty() != text.sameAs.has_value())
        return broken(where, from, text.sameAs ? u"same_as_with_text"_s : u"empty_text"_s, key.code());
    return text;
}

std::optional<TextKey> headingOf(const QString& heading, const QString& stage)
{
    const QStringList parts = heading.split(u" | "_s);
    if (parts.size() != 3 || parts[1].isEmpty())
        return std::nullopt;
    TextKey key{stage, {}, parts[1].trimmed(), trackOfSegment(parts[2].trimmed())};
    if (!key.track && parts[2].trimmed() != u"*"_s)
        return std::nullopt;
    if (stage.isEmpty()) {
        key.name = parts[0].trimmed();
        return key.name.isEmpty() ? std::nullopt : std::optional(key);
    }
    key.channel = channelOf(parts[0].trimmed());
    return key.channel ? std::optional(key) : std::nullopt;
}

/// Every text under a `## ` heading from `from` on. `stage` empty = building blocks.
Result<std::vector<TemplateText>> readTexts(const QString& fileName, const QStringList& lines, qsizetype from, const QString& stage)
{
    std::vector<TemplateText> texts;
    for (qsizetype line = from; line < lines.size();) {
        const std::optional<TextKey> key = headingOf(lines[line].mid(3), stage);
        if (!key)
            return broken(fileName, line, u"unknown_heading"_s, lines[line]);
        qsizetype next = line + 1;
        while (next < lines.size() && !lines[next].startsWith("## "_L1))
            ++next;
        const Result<TemplateText> text = readText(*key, fileName, lines, line + 1, next);
        if (!text)
            return text.error();
        for (const TemplateText& other : texts) {
            if (other.key == *key)
                return broken(fileName, line, u"twice"_s, key->code());
        }
        texts.push_back(*text);
        line = next;
    }
    return texts;
}

qsizetype firstHeading(const QStringList& lines, qsizetype from)
{
    while (from < lines.size() && !lines[from].startsWith("## "_L1))
        ++from;
    return from;
}

bool readTiming(const QString& value, StageInfo& info)
{
    bool isNumber = true;
    info.timing = value == u"event"_s ? StageInfo::Timing::Event : value == u"manual"_s ? StageInfo::Timing::Manual : StageInfo::Timing::Days;
    if (info.timing == StageInfo::Timing::Days)
        info.offsetDays = value.toInt(&isNumber);
    return isNumber;
}

std::optional<bool> boolOf(const QString& value)
{
    return value == u"true"_s ? std::optional(true) : value == u"false"_s ? std::optional(false) : std::nullopt;
}

bool readTracks(const QString& value, StageInfo& info)
{
    for (const QString& code : value.split(u' ', Qt::SkipEmptyParts)) {
        const std::optional<LegalTrack> track = trackOfSegment(code);
        if (!track)
            return false;
        info.tracks.push_back(*track);
    }
    return true;
}

/// One `key: value` line of the front matter; false when it cannot be understood.
bool readFrontMatter(const QString& key, const QString& value, StageInfo& info, std::optional<Stage>& stage)
{
    if (key == u"stage"_s)
        return (stage = stageOf(value)).has_value();
    if (key.startsWith("name_"_L1)) {
        info.names.emplace_back(key.mid(5), value);
        return !value.isEmpty();
    }
    if (key == u"tone"_s) {
        info.tone = toneOf(value).value_or(Tone::Friendly);
        return toneOf(value).has_value();
    }
    if (key == u"default_offset_days"_s)
        return readTiming(value, info);
    if (key == u"advances_escalation"_s || key == u"asks_payment"_s) {
        (key == u"asks_payment"_s ? info.asksPayment : info.advancesEscalation) = boolOf(value).value_or(false);
        return boolOf(value).has_value();
    }
    if (key == u"segments"_s)
        return readTracks(value, info);
    info.legalNote = value;
    return key == u"legal"_s;
}

QString wordOf(bool value)
{
    return value ? u"true"_s : u"false"_s;
}

QString timingText(const StageInfo& info)
{
    switch (info.timing) {
    case StageInfo::Timing::Days: return QString::number(info.offsetDays);
    case StageInfo::Timing::Event: return u"event"_s;
    case StageInfo::Timing::Manual: return u"manual"_s;
    }
    return {};
}

/// A column of `_terms.md`: "nl, country BE" or "en, other".
struct TermColumn {
    QString language;
    Terms::Country country;
};

std::optional<TermColumn> termColumn(const QString& head)
{
    const QString language = head.section(u',', 0, 0).trimmed();
    const QString country = head.section(u',', 1).trimmed();
    if (country == u"country NL"_s)
        return TermColumn{language, Terms::Country::Netherlands};
    if (country == u"country BE"_s)
        return TermColumn{language, Terms::Country::Belgium};
    if (country == u"other"_s)
        return TermColumn{language, Terms::Country::Other};
    return std::nullopt;
}

QStringList cellsOf(const QString& row)
{
    QStringList cells = row.split(u'|');
    cells.removeFirst(); // Before the first and after the last bar stands nothing.
    if (!cells.isEmpty())
        cells.removeLast();
    for (QString& cell : cells)
        cell = cell.trimmed();
    return cells;
}

QString termId(const QString& key, const QString& language, Terms::Country country)
{
    return key + u'|' + language + u'|' + QString::number(static_cast<int>(country));
}

} // namespace

QString segmentCode(LegalTrack track)
{
    return QLatin1StringView(kSegments.at(static_cast<std::size_t>(track)));
}

std::optional<LegalTrack> trackOfSegment(QStringView code)
{
    for (std::size_t i = 0; i < kSegments.size(); ++i) {
        if (code == QLatin1StringView(kSegments[i]))
            return static_cast<LegalTrack>(i);
    }
    return std::nullopt;
}

QString toneCode(Tone tone)
{
    return QLatin1StringView(kTones.at(static_cast<std::size_t>(tone)));
}

std::optional<Tone> toneOf(QStringView code)
{
    for (std::size_t i = 0; i < kTones.size(); ++i) {
        if (code == QLatin1StringView(kTones[i]))
            return static_cast<Tone>(i);
    }
    return std::nullopt;
}

QString TextKey::code() const
{
    const QString segment = track ? segmentCode(*track) : u"*"_s;
    const QString whole = isBlock() ? name : QString(name + u" | "_s + channelCode(*channel));
    return whole + u" | "_s + language + u" | "_s + segment;
}

std::optional<TextKey> textKeyOf(const QString& code)
{
    const QStringList parts = code.split(u" | "_s);
    if (parts.size() == 4 && stageOf(parts[0]))
        return headingOf(parts.mid(1).join(u" | "_s), parts[0]);
    return parts.size() == 3 ? headingOf(code, {}) : std::nullopt;
}

QString StageInfo::name(const QString& language) const
{
    QString english = stageCode(stage);
    for (const auto& [code, words] : names) {
        if (code == language)
            return words;
        if (code == u"en"_s)
            english = words;
    }
    return english;
}

bool StageInfo::existsFor(LegalTrack track) const
{
    return tracks.empty() || std::find(tracks.begin(), tracks.end(), track) != tracks.end();
}

QString Terms::value(const QString& key, const QString& language, Country country) const
{
    return m_values.value(termId(key, language, country));
}

void Terms::set(const QString& key, const QString& language, Country country, const QString& value)
{
    if (!m_keys.contains(key))
        m_keys.append(key);
    m_values.insert(termId(key, language, country), value);
}

Result<StageFile> parseStageFile(const QString& fileName, const QString& content)
{
    const QStringList lines = linesOf(content);
    if (lines.value(0) != u"---"_s)
        return broken(fileName, 0, u"no_front_matter"_s, lines.value(0));
    StageFile file;
    std::optional<Stage> stage;
    qsizetype line = 1;
    for (; line < lines.size() && lines[line] != u"---"_s; ++line) {
        const QString key = lines[line].section(u':', 0, 0).trimmed();
        if (!readFrontMatter(key, lines[line].section(u':', 1).trimmed(), file.info, stage))
            return broken(fileName, line, u"unknown_front_matter"_s, lines[line]);
    }
    if (line == lines.size() || !stage || file.info.names.empty())
        return broken(fileName, 0, u"no_front_matter"_s, fileName);
    file.info.stage = *stage;
    const qsizetype heading = firstHeading(lines, line);
    file.info.note = bodyOf(lines, line + 1, heading);
    Result<std::vector<TemplateText>> texts = readTexts(fileName, lines, heading, stageCode(*stage));
    if (!texts)
        return texts.error();
    file.texts = *std::move(texts);
    return file;
}

Result<std::vector<TemplateText>> parseBlockFile(const QString& fileName, const QString& content)
{
    const QStringList lines = linesOf(content);
    return readTexts(fileName, lines, firstHeading(lines, 0), {});
}

Result<Terms> parseTermsFile(const QString& fileName, const QString& content)
{
    Terms terms;
    std::vector<TermColumn> columns;
    const QStringList lines = linesOf(content);
    for (qsizetype line = 0; line < lines.size(); ++line) {
        if (!lines[line].startsWith(u'|') || lines[line].startsWith("|---"_L1))
            continue;
        const QStringList cells = cellsOf(lines[line]);
        const bool isHead = columns.empty();
        if (!isHead && cells.size() != static_cast<qsizetype>(columns.size()) + 1)
            return broken(fileName, line, u"wrong_columns"_s, cells.value(0));
        for (qsizetype i = 1; i < cells.size(); ++i) {
            if (!isHead) {
                const TermColumn& column = columns[static_cast<std::size_t>(i) - 1];
                terms.set(cells[0], column.language, column.country, cells[i]);
            } else if (const std::optional<TermColumn> column = termColumn(cells[i])) {
                columns.push_back(*column);
            } else {
                return broken(fileName, line, u"unknown_heading"_s, cells[i]);
            }
        }
    }
    if (terms.keys().isEmpty())
        return broken(fileName, 0, u"empty_text"_s, fileName);
    return terms;
}

QString stageFileText(const StageFile& file)
{
    const StageInfo& info = file.info;
    QString text = u"---\nstage: "_s + stageCode(info.stage) + u'\n';
    for (const auto& [language, name] : info.names)
        text += u"name_"_s + language + u": "_s + name + u'\n';
    text += u"tone: "_s + toneCode(info.tone) + u"\ndefault_offset_days: "_s + timingText(info) + u"\nadvances_escalation: "_s
        + wordOf(info.advancesEscalation) + u"\nasks_payment: "_s + wordOf(info.asksPayment) + u'\n';
    if (!info.tracks.empty()) {
        QStringList codes;
        for (const LegalTrack track : info.tracks)
            codes += segmentCode(track);
        text += u"segments: "_s + codes.join(u' ') + u'\n';
    }
    text += u"legal: "_s + info.legalNote + u"\n---\n"_s;
    if (!info.note.isEmpty())
        text += u'\n' + info.note + u'\n';
    for (const TemplateText& one : file.texts)
        text += u"\n## "_s + one.key.code().section(u" | "_s, 1) + u'\n' + editableText(one) + u'\n';
    return text;
}

QString editableText(const TemplateText& text)
{
    QString head;
    if (!text.subject.isEmpty())
        head += u"Subject: "_s + text.subject + u'\n';
    if (text.tone)
        head += u"Tone: "_s + toneCode(*text.tone) + u'\n';
    if (text.sameAs)
        return head + u"Same-as: "_s + channelCode(*text.sameAs);
    const bool looksLikeHead = text.body.startsWith("Subject:"_L1) || text.body.startsWith("Tone:"_L1) || text.body.startsWith("Same-as:"_L1);
    return head.isEmpty() && !looksLikeHead ? text.body : head + u'\n' + text.body;
}

Result<TemplateText> textFromEditor(const TextKey& key, const QString& content)
{
    const QStringList lines = linesOf(content);
    return readText(key, key.code(), lines, 0, lines.size());
}

} // namespace tegoed
