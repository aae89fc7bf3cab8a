#include "tests/conformance/expectation.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace tegoed::conformance {
namespace {

using namespace Qt::Literals::StringLiterals;

QString shown(const QJsonValue& value)
{
    if (value.isUndefined())
        return u"(nothing)"_s;
    if (value.isString())
        return value.toString();
    const QByteArray array = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(array.mid(1, array.size() - 2));
}

bool isIdentifier(const QString& key)
{
    return key.endsWith("_vat"_L1) || key == "payee_accounts"_L1 || key == "iban"_L1 || key == "account"_L1 || key == "id"_L1;
}

QString normalised(const QString& key, QString text)
{
    if (isIdentifier(key))
        text.removeIf([](QChar c) { return c.isSpace() || c == u'.'; });
    else if (key.endsWith("_nospace"_L1))
        text.removeIf([](QChar c) { return c.isSpace(); });
    return text.simplified();
}

class Comparer {
public:
    Comparison result;

    void compareValue(const QString& path, const QString& key, const QJsonValue& expected, const QJsonValue& found)
    {
        if (expected.isObject() && found.isObject()) {
            const QJsonObject wanted = expected.toObject();
            for (auto it = wanted.begin(); it != wanted.end(); ++it)
                compareValue(path + u'.' + it.key(), it.key(), it.value(), found.toObject().value(it.key()));
            return;
        }
        if (expected.isArray() && found.isArray() && expected.toArray().size() == found.toArray().size()) {
            const QJsonArray wanted = expected.toArray();
            for (qsizetype i = 0; i < wanted.size(); ++i)
                compareValue(u"%1[%2]"_s.arg(path).arg(i), key, wanted[i], found.toArray().at(i));
            return;
        }
        ++result.keys;
        const bool same = expected.isString() && found.isString()
            ? normalised(key, expected.toString()) == normalised(key, found.toString())
            : expected == found;
        if (!same)
            result.deviations += Deviation{path, shown(expected), shown(found)};
    }

    /// A file nothing can be taken from: refused, with an error that says why; which words it uses is its own.
    void compareRefusal(const QJsonObject& file)
    {
        ++result.keys;
        bool isTold = false;
        for (const QJsonValue& problem : file.value(u"problems"_s).toArray())
            isTold = isTold || problem.toObject().value(u"severity"_s).toString() == u"error"_s;
        if (!isTold || file.value(u"new"_s).toInt(-1) != 0)
            result.deviations += Deviation{u"error"_s, u"refused with an error"_s,
                                           isTold ? u"something to take over"_s : u"no error"_s};
    }

    /// Any spelling of the list is fine, but the one the program uses must be among them.
    void compareName(const QString& key, const QJsonArray& spellings, const QJsonValue& found)
    {
        ++result.keys;
        for (const QJsonValue& spelling : spellings)
            if (normalised(key, spelling.toString()) == normalised(key, found.toString()))
                return;
        result.deviations += Deviation{key, shown(spellings), shown(found)};
    }
};

} // namespace

Comparison compare(const QJsonObject& expect, const QJsonObject& printedFile)
{
    const QJsonArray documents = printedFile.value(u"documents"_s).toArray();
    const QJsonObject document = documents.size() == 1 ? documents.first().toObject() : QJsonObject();
    const auto find = [&](const QString& key) { return document.contains(key) ? document.value(key) : printedFile.value(key); };
    Comparer comparer;
    if (expect.value(u"error"_s).toBool()) {
        comparer.compareRefusal(printedFile);
        return comparer.result;
    }
    for (auto it = expect.begin(); it != expect.end(); ++it) {
        if (it.key() == "note"_L1)
            continue; // a remark of the index, no value
        if (it.key().endsWith("_names"_L1))
            comparer.compareName(it.key(), it.value().toArray(), find(it.key().chopped(1)));
        else
            comparer.compareValue(it.key(), it.key(), it.value(), find(it.key()));
    }
    return comparer.result;
}

} // namespace tegoed::conformance
