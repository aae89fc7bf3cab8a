#include "core/domain/answer/own_words.h"

#include "core/base/text.h"

#include <QRegularExpression>
#include <QStringList>

namespace tegoed {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr qsizetype kLongestLead = 300; // Characters of a line that introduces a quotation.

bool isRule(QStringView line)
{
    static const QRegularExpression rule(
        u"^\\s*(-{2,}|_{5,})\\s*(original message|oorspronkelijk bericht|oorspronkelijke bericht|message d.origine|message original|"
        "urspr.ngliche nachricht|forwarded message|doorgestuurd bericht|message transf.r.|weitergeleitete nachricht)?.*$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = rule.match(line.toString());
    return match.hasMatch() && (!match.captured(2).isEmpty() || (line.trimmed().startsWith(u"_____") && line.trimmed().count(u'_') == line.trimmed().size()));
}

/// "Op ma 23 nov. 2026 om 10:12 schreef Jansen <a@b.nl>:" and its kind. It may be broken over two lines.
bool isAttribution(QStringView line)
{
    static const QRegularExpression lead(u"^\\s*(Op|On|Le|Am|Il|Den|El)\\s.*\\d.*(schreef|wrote|a\\s.crit|schrieb|geschreven|ha scritto|skrev|escribi).*:\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption | QRegularExpression::UseUnicodePropertiesOption);
    return line.size() <= kLongestLead && line.trimmed().endsWith(u':') && lead.match(line.toString()).hasMatch();
}

bool startsHeader(QStringView line, const QStringList& names)
{
    const QString text = line.trimmed().toString().remove(u'*');
    for (const QString& name : names) {
        const QString start = text.left(name.size() + 2);
        if (start.startsWith(name, Qt::CaseInsensitive) && start.mid(name.size()).trimmed().startsWith(u':'))
            return true;
    }
    return false;
}

/// A block of headers as Outlook prints it: sender, and within the next lines a date or a subject.
bool isHeaderBlock(const QStringList& lines, qsizetype at)
{
    static const QStringList from{u"Van"_s, u"From"_s, u"De"_s, u"Von"_s};
    static const QStringList more{u"Verzonden"_s, u"Sent"_s, u"Envoyé"_s, u"Gesendet"_s, u"Datum"_s, u"Date"_s, u"Onderwerp"_s, u"Subject"_s, u"Objet"_s, u"Betreff"_s};
    if (!startsHeader(lines.at(at), from))
        return false;
    for (qsizetype next = at + 1; next < lines.size() && next <= at + 4; ++next) {
        if (startsHeader(lines.at(next), more))
            return true;
    }
    return false;
}

bool beginsQuotation(const QStringList& lines, qsizetype at)
{
    if (isRule(lines.at(at)) || isAttribution(lines.at(at)) || isHeaderBlock(lines, at))
        return true;
    return at + 1 < lines.size() && lines.at(at).size() + lines.at(at + 1).size() < kLongestLead && !lines.at(at + 1).startsWith(u'>')
           && isAttribution(QString(lines.at(at) + u' ' + lines.at(at + 1)));
}

} // namespace

AnswerWords ownWords(const QString& text)
{
    const QStringList lines = text.split(u'\n');
    QStringList own, quoted;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const QString& line = lines.at(at);
        if (beginsQuotation(lines, at)) {
            quoted += lines.mid(at);
            break;
        }
        (line.trimmed().startsWith(u'>') ? quoted : own) << line;
    }
    AnswerWords words{own.join(u'\n').trimmed(), quoted.join(u'\n').trimmed()};
    if (words.own.isEmpty())
        return {words.quoted, {}};
    return words;
}

QString firstLineOf(const QString& own, int limit)
{
    constexpr qsizetype kLongestGreeting = 50;
    QString greeting;
    for (const QString& line : own.split(u'\n')) {
        QString clean = cleanLine(line, limit);
        if (clean.isEmpty())
            continue;
        if (!greeting.isEmpty() || !clean.endsWith(u',') || clean.size() > kLongestGreeting)
            return clean;
        greeting = std::move(clean);
    }
    return greeting;
}

} // namespace tegoed
