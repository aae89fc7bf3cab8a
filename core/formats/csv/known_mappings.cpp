#include "core/formats/csv/known_mappings.h"

#include "core/base/ensure.h"
#include "core/formats/csv/headers.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
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
        KnownMapping known{std::move(*mapping), {}, object.value(u"verified"_s).toBool()};
        if (known.mapping.dialect.isEmpty())
            known.mapping.dialect = name.chopped(5);
        for (const QJsonValue& header : object.value(u"recognise"_s).toArray())
            known.recognise += foldHeader(header.toString());
        all += std::move(known);
    }
    return all;
}

} // namespace

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
