#include "core/messaging/json_pointer.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace Qt::Literals::StringLiterals;

namespace tegoed {
namespace {

void collect(const QJsonValue& value, const QStringList& steps, qsizetype at, QStringList* found)
{
    if (at == steps.size()) {
        if (value.isString())
            *found << value.toString();
        else if (value.isBool())
            *found << (value.toBool() ? u"true"_s : u"false"_s);
        else if (value.isDouble())
            *found << value.toVariant().toString(); // whole numbers stay whole
        return;
    }
    const QString& step = steps[at];
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        if (step == u"*") {
            for (const QJsonValue entry : list)
                collect(entry, steps, at + 1, found);
            return;
        }
        bool isNumber = false;
        const int index = step.toInt(&isNumber);
        if (isNumber && index >= 0 && index < list.size())
            collect(list[index], steps, at + 1, found);
    } else if (value.isObject()) {
        const QString key = QString(step).replace(u"~1"_s, u"/"_s).replace(u"~0"_s, u"~"_s);
        if (const QJsonObject object = value.toObject(); object.contains(key))
            collect(object[key], steps, at + 1, found);
    }
}

} // namespace

QStringList valuesAt(const QJsonDocument& document, const QString& pointer)
{
    QStringList found;
    if (pointer.startsWith(u'/'))
        collect(document.isArray() ? QJsonValue(document.array()) : QJsonValue(document.object()), pointer.mid(1).split(u'/'), 0, &found);
    return found;
}

QString valueAt(const QJsonDocument& document, const QString& pointer)
{
    return valuesAt(document, pointer).value(0);
}

} // namespace tegoed
