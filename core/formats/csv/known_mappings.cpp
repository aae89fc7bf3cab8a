#include "core/formats/csv/known_mappings.h"

#include "core/base/ensure.h"
#include "core/formats/csv/amount_text.h"
#include "core/formats/csv/date_text.h"
#include "core/formats/csv/headers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>
#include <QSet>

namespace tegoed::formats {
namespace {

using namespace Qt::Literals::StringLiterals;

QList<KnownMapping> readAll()
{
    QList<KnownMapping> all;
    const QDir folder(u":/tegoed/mappings"_s);
    for (const QString& name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        const bool opened = file.open(QIODevice::ReadOnly);
        TEGOED_ENSURE(opened);
        const QByteArray json = file.readAll();
        auto mapping = Mapping::fromJson(json);
        TEGOED_ENSURE(mapping.hasValue()); // shipped files are proved by a test
        const QJsonObject object = QJsonDocument::fromJson(json).object();
        KnownMapping known{std::move(*mapping), {}, {}, object.value(u"verified"_s).toBool()};
        if (known.mapping.dialect.isEmpty())
            known.mapping.dialect = name.chopped(5);
        for (const QJsonValue& header : object.value(u"recognise"_s).toArray())
            known.recognise += foldHeader(header.toString());
        for (const QJsonValue& cell : object.value(u"shape"_s).toArray())
            known.shape += cell.toString();
        all += std::move(known);
    }
    return all;
}

/// Whether a cell is what a shape says of it. Accounts may be IBANs or old numbers of 7 to 10 digits; banks leave cells empty.
bool isLike(const QString& cell, const QString& what, const Mapping& mapping)
{
    const QByteArray utf8 = cell.toUtf8();
    const std::string_view text(utf8.constData(), static_cast<std::size_t>(utf8.size()));
    bool isIncoming = false;
    if (what == u"date")
        return readDate(text, mapping.dateOrder.value_or(DateOrder::DayMonthYear)).has_value();
    if (what == u"amount")
        return readAmount(text, mapping.decimalSign.value_or(DecimalSign::Comma)).has_value();
    if (what == u"currency")
        return cell.size() == 3 && Currency::fromCode(cell).has_value();
    if (what == u"direction")
        return readDirection(cell, isIncoming);
    if (what == u"account") {
        static const QRegularExpression account(u"^(?:[A-Z]{2}[0-9]{2}[A-Z0-9]{8,30}|[0-9]{7,10})$"_s);
        return account.match(cell).hasMatch();
    }
    return true;
}

} // namespace

bool readDirection(const QString& word, bool& isIncoming)
{
    static const QSet<QString> in{u"bij"_s, u"c"_s, u"cr"_s, u"credit"_s, u"crdt"_s, u"cred"_s, u"+"_s, u"in"_s, u"h"_s};
    static const QSet<QString> out{u"af"_s, u"d"_s, u"db"_s, u"dr"_s, u"debet"_s, u"debit"_s, u"dbit"_s, u"deb"_s, u"-"_s, u"uit"_s, u"out"_s, u"s"_s};
    const QString bare = word.trimmed().toLower();
    isIncoming = in.contains(bare);
    return isIncoming || out.contains(bare);
}

bool hasShape(const KnownMapping& known, const QStringList& cells)
{
    if (known.shape.isEmpty() || known.shape.size() != cells.size())
        return false;
    for (qsizetype i = 0; i < cells.size(); ++i)
        if (!isLike(cells[i], known.shape[i], known.mapping))
            return false;
    return true;
}

const QList<KnownMapping>& knownMappings()
{
    static const QList<KnownMapping> all = readAll();
    return all;
}

const KnownMapping* recogniseMapping(const QStringList& keys)
{
    const QSet<QString> present(keys.begin(), keys.end());
    const KnownMapping* best = nullptr;
    for (const KnownMapping& known : knownMappings()) {
        const bool all = !known.recognise.isEmpty()
            && std::all_of(known.recognise.begin(), known.recognise.end(), [&](const QString& key) { return present.contains(key); });
        if (all && (!best || known.recognise.size() > best->recognise.size()))
            best = &known;
    }
    return best;
}

} // namespace tegoed::formats
