#pragma once

#include "core/base/ids.h"

#include <QByteArray>
#include <QJsonArray>
#include <QJsonDocument>

#include <vector>

namespace tegoed {

/// What the token of an act with allocations holds: their ids, so that undoing takes back these and no others (failures H4).
inline QByteArray allocationsToJson(const std::vector<AllocationId>& ids)
{
    QJsonArray array;
    for (const AllocationId id : ids)
        array += static_cast<qint64>(id.value);
    return QJsonDocument(array).toJson(QJsonDocument::Compact);
}

inline std::vector<AllocationId> allocationsFromJson(const QByteArray& json)
{
    std::vector<AllocationId> ids;
    for (const QJsonValue& id : QJsonDocument::fromJson(json).array())
        ids.push_back(AllocationId{id.toInteger()});
    return ids;
}

} // namespace tegoed
