#include "core/formats/statement/line_identity.h"

#include "core/base/hash.h"
#include "core/base/text.h"

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

constexpr int kDigits = 32;
constexpr char kBetween = '\x1f';

/// Letters and digits only: banks cut and join the lines of a text differently from one export to the next. Every line of
/// every statement comes by here, nearly all of them in ASCII.
void addFolded(QByteArray& content, const QString& text)
{
    const qsizetype before = content.size();
    for (const QChar c : text) {
        const char16_t u = c.unicode();
        if (u >= 0x80) {
            content.truncate(before);
            content += foldForSearch(text).remove(u' ').toUtf8();
            return;
        }
        if ((u >= u'a' && u <= u'z') || (u >= u'0' && u <= u'9'))
            content += static_cast<char>(u);
        else if (u >= u'A' && u <= u'Z')
            content += static_cast<char>(u + (u'a' - u'A'));
    }
}

void addWhat(QByteArray& content, const StatementEntry& entry)
{
    const qsizetype before = content.size();
    addFolded(content, entry.text);
    for (const EntryReference& reference : entry.references) {
        content += kBetween;
        addFolded(content, reference.value);
    }
    if (content.size() == before)
        addFolded(content, entry.bankText);
}

void addDay(QByteArray& content, const std::optional<Date>& day)
{
    if (day)
        content += day->toIso().toLatin1();
    content += kBetween;
}

std::optional<Date> dayOf(const StatementEntry& entry) { return entry.bookingDate ? entry.bookingDate : entry.valueDate; }

/// The work of `sortOut`: which stored lines are spoken for, and by what.
class Sorting {
public:
    Sorting(const QList<KnownLine>& incoming, const QList<KnownLine>& stored) : m_incoming(incoming), m_stored(stored)
    {
        m_settled.fill(false, incoming.size());
        for (const KnownLine& line : incoming)
            m_result += SortedLine{LineNovelty::New, line.fingerprint};
        for (const KnownLine& line : stored) {
            m_fingerprints[line.fingerprint] = line.reference;
            ++m_storedOfDay[line.day.dayNumber()][line.content];
            if (!line.reference.isEmpty())
                ++m_references[line.reference];
        }
    }

    QList<SortedLine> run()
    {
        byReference();
        countDays();
        for (qsizetype i = 0; i < m_incoming.size(); ++i)
            if (!m_settled[i])
                settle(m_incoming[i], m_result[i]);
        return m_result;
    }

private:
    void byReference()
    {
        for (qsizetype i = 0; i < m_incoming.size(); ++i) {
            const KnownLine& line = m_incoming[i];
            const auto found = line.reference.isEmpty() ? m_references.end() : m_references.find(line.reference);
            if (found == m_references.end() || *found == 0)
                continue;
            --*found;
            m_result[i].novelty = LineNovelty::Known;
            m_settled[i] = true;
            m_keepsReferences.insert(line.day.dayNumber(), true);
        }
    }

    void countDays()
    {
        QHash<int, QHash<QString, int>> incomingOfDay;
        for (const KnownLine& line : m_incoming)
            ++incomingOfDay[line.day.dayNumber()][line.content];
        for (auto day = m_storedOfDay.begin(); day != m_storedOfDay.end(); ++day) {
            const QHash<QString, int>& coming = incomingOfDay[day.key()];
            bool all = true;
            for (auto content = day->begin(); all && content != day->end(); ++content)
                all = coming.value(content.key()) >= content.value();
            m_repeatsDay.insert(day.key(), all);
        }
    }

    void settle(const KnownLine& line, SortedLine& sorted)
    {
        sorted.novelty = byContent(line);
        if (sorted.novelty == LineNovelty::Known)
            return;
        for (int n = 1; m_fingerprints.contains(sorted.fingerprint); ++n)
            sorted.fingerprint = lineFingerprint(line.content, n);
        m_fingerprints.insert(sorted.fingerprint, line.reference);
    }

    LineNovelty byContent(const KnownLine& line)
    {
        if (m_seen.contains(line.fingerprint))
            return LineNovelty::Known; // the same line of two reports of one file
        m_seen.insert(line.fingerprint, true);
        const auto stored = m_fingerprints.find(line.fingerprint);
        if (stored == m_fingerprints.end())
            return LineNovelty::New;
        const bool bothSayAReference = !line.reference.isEmpty() && !stored->isEmpty();
        if (!bothSayAReference)
            return LineNovelty::Known;
        const int day = line.day.dayNumber();
        if (m_keepsReferences.value(day))
            return LineNovelty::New;
        return m_repeatsDay.value(day) ? LineNovelty::Known : LineNovelty::Doubtful;
    }

    const QList<KnownLine>& m_incoming;
    const QList<KnownLine>& m_stored;
    QList<SortedLine> m_result;
    QList<bool> m_settled;
    QHash<QString, QString> m_fingerprints; ///< Taken: fingerprint → reference.
    QHash<QString, int> m_references;       ///< Stored, not yet spoken for.
    QHash<int, QHash<QString, int>> m_storedOfDay;
    QHash<int, bool> m_keepsReferences, m_repeatsDay;
    QHash<QString, bool> m_seen;
};

} // namespace

QString contentFingerprint(const StatementEntry& entry)
{
    QByteArray content;
    content.reserve(128 + entry.text.size());
    addDay(content, dayOf(entry));
    addDay(content, entry.effectiveDate());
    if (entry.amount)
        content += QByteArray::number(static_cast<qint64>(entry.amount->minorUnits())) + entry.amount->currency().code().toLatin1();
    content += kBetween;
    addFolded(content, entry.counterpartyAccount.isEmpty() ? entry.counterpartyName : entry.counterpartyAccount);
    content += kBetween;
    addWhat(content, entry);
    return sha256Hex(content).left(kDigits);
}

QString lineFingerprint(const QString& content, int occurrence)
{
    return sha256Hex(content.toUtf8() + kBetween + QByteArray::number(occurrence)).left(kDigits);
}

QString LineCounter::next(const StatementEntry& entry)
{
    const QString content = contentFingerprint(entry);
    return lineFingerprint(content, ++m_counts[QStringView(content).left(16).toULongLong(nullptr, 16)]);
}

QString referenceKey(const StatementEntry& entry)
{
    if (entry.bankReference.isEmpty() || !entry.amount)
        return {};
    return entry.bankReference + u' ' + QString::number(entry.amount->minorUnits()) + u' ' + entry.amount->currency().code() + u' '
        + QString::number(entry.partNumber);
}

std::optional<KnownLine> knownLine(const StatementEntry& entry)
{
    const std::optional<Date> day = dayOf(entry);
    if (!day)
        return std::nullopt;
    return KnownLine{*day, contentFingerprint(entry), entry.fingerprint, referenceKey(entry)};
}

QList<SortedLine> sortOut(const QList<KnownLine>& incoming, const QList<KnownLine>& stored)
{
    return Sorting(incoming, stored).run();
}

} // namespace tegoed::formats
