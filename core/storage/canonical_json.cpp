#include "core/storage/canonical_json.h"

#include "core/base/ensure.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QStringList>

#include <algorithm>
#include <cmath>

namespace tegoed {

namespace {

void writeString(const QString& text, QByteArray& out)
{
    static constexpr char kHex[] = "0123456789abcdef";
    out += '"';
    for (const char byte : text.normalized(QString::NormalizationForm_C).toUtf8()) {
        const auto code = static_cast<unsigned char>(byte);
        if (byte == '"' || byte == '\\') {
            out += '\\';
            out += byte;
        } else if (code < 0x20) {
            out += "\\u00";
            out += kHex[code >> 4];
            out += kHex[code & 0xf];
        } else {
            out += byte;
        }
    }
    out += '"';
}

void write(const QJsonValue& value, QByteArray& out)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        out += value.toBool() ? "true" : "false";
        break;
    case QJsonValue::Double: {
        // QJsonValue keeps whole numbers exactly; anything else would print differently from place to place.
        const std::int64_t whole = value.toInteger(INT64_MIN);
        TEGOED_ENSURE(whole != INT64_MIN);
        out += QByteArray::number(static_cast<qlonglong>(whole));
        break;
    }
    case QJsonValue::String:
        writeString(value.toString(), out);
        break;
    case QJsonValue::Array: {
        out += '[';
        bool first = true;
        for (const QJsonValue& item : value.toArray()) {
            if (!first)
                out += ',';
            first = false;
            write(item, out);
        }
        out += ']';
        break;
    }
    case QJsonValue::Object: {
        const QJsonObject object = value.toObject();
        QStringList keys = object.keys();
        std::sort(keys.begin(), keys.end());
        out += '{';
        for (qsizetype i = 0; i < keys.size(); ++i) {
            if (i > 0)
                out += ',';
            writeString(keys.at(i), out);
            out += ':';
            write(object.value(keys.at(i)), out);
        }
        out += '}';
        break;
    }
    case QJsonValue::Null:
    case QJsonValue::Undefined:
        out += "null";
        break;
    }
}

} // namespace

QByteArray canonicalJson(const QJsonValue& value)
{
    QByteArray out;
    write(value, out);
    return out;
}

} // namespace tegoed
