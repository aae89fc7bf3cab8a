// Reads every file of one kind of the conformance index with the command line, in one run of it, and compares each expected
// value with what was printed. Usage: conformance TEGOED-CLI KIND ACCEPTED.json
// The samples are other people's files and no part of the project: without them it is "not run" (77).
#include "tests/conformance/expectation.h"

#include <QCoreApplication>
#include <QFile>
#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QProcess>
#include <QSet>
#include <QTextStream>

#include <algorithm>

using namespace Qt::Literals::StringLiterals;
using namespace tegoed::conformance;

namespace {

constexpr int kNotRun = 77;
// What the two percent that may deviate are taken of: every file of the kinds that are read by now.
const QStringList kKinds{u"ubl"_s, u"cii"_s, u"facturx_pdf"_s, u"openitems_csv"_s, u"customers_csv"_s, u"xaf"_s, u"vcard"_s,
                         u"camt053"_s, u"coda"_s, u"mt940"_s, u"bank_csv"_s};

// … and of those of banks alone.
const QStringList kBankKinds{u"camt053"_s, u"coda"_s, u"mt940"_s, u"bank_csv"_s};

QTextStream& out()
{
    static QTextStream stream(stdout);
    return stream;
}

QJsonObject readObject(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? QJsonDocument::fromJson(file.readAll()).object() : QJsonObject();
}

struct Sample {
    QString path; ///< As in the index.
    QJsonObject expect;
};

/// "path key" → reason.
QHash<QString, QString> acceptedOf(const QJsonObject& accepted)
{
    QHash<QString, QString> reasons;
    for (const QJsonValue& value : accepted.value(u"accepted"_s).toArray()) {
        const QJsonObject one = value.toObject();
        for (const QJsonValue& key : one.value(u"keys"_s).toArray())
            reasons.insert(one.value(u"path"_s).toString() + u' ' + key.toString(), one.value(u"reason"_s).toString());
    }
    return reasons;
}

/// The objects of `files` that the command line prints for the samples, in their order; empty when it failed.
QJsonArray printedBy(const QString& program, const QString& shared, const QList<Sample>& samples)
{
    QStringList arguments{u"import"_s, u"--dry-run"_s, u"--json"_s, u"--details"_s};
    for (const Sample& sample : samples)
        arguments += shared + u'/' + sample.path;
    QProcess process;
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(program, arguments);
    if (!process.waitForFinished(600'000) || process.exitStatus() != QProcess::NormalExit) {
        out() << "tegoed-cli did not end well: " << process.errorString() << '\n';
        return {};
    }
    if (process.exitCode() != 0 && process.exitCode() != 1)
        out() << "tegoed-cli ended with " << process.exitCode() << '\n';
    return QJsonDocument::fromJson(process.readAllStandardOutput()).object().value(u"files"_s).toArray();
}

int run(const QString& program, const QString& kind, const QString& acceptedFile)
{
    const QString shared = qEnvironmentVariable("TEGOED_SHARED");
    const QJsonArray index = readObject(shared + u"/corpus/INDEX.json"_s).value(u"files"_s).toArray();
    if (index.isEmpty()) {
        out() << "not run: no samples in " << shared << "/corpus\n";
        return kNotRun;
    }
    QList<Sample> samples;
    int allFiles = 0, bankFiles = 0;
    for (const QJsonValue& value : index) {
        const QJsonObject entry = value.toObject();
        allFiles += kKinds.contains(entry.value(u"kind"_s).toString());
        bankFiles += kBankKinds.contains(entry.value(u"kind"_s).toString());
        if (entry.value(u"kind"_s).toString() == kind)
            samples += Sample{entry.value(u"path"_s).toString(), entry.value(u"expect"_s).toObject()};
    }
    if (samples.isEmpty()) {
        out() << "the index has no file of kind " << kind << '\n';
        return 1;
    }
    const QJsonObject acceptedList = readObject(acceptedFile);
    const QHash<QString, QString> accepted = acceptedOf(acceptedList);
    const QJsonArray printed = printedBy(program, shared, samples);
    if (printed.size() != samples.size()) {
        out() << "printed " << printed.size() << " files of " << samples.size() << '\n';
        return 1;
    }
    int keys = 0, unexplained = 0, deviatingFiles = 0;
    QSet<QString> seen;
    for (qsizetype i = 0; i < samples.size(); ++i) {
        const Comparison comparison = compare(samples[i].expect, printed[i].toObject());
        keys += comparison.keys;
        deviatingFiles += !comparison.deviations.isEmpty();
        for (const Deviation& deviation : comparison.deviations) {
            const QString id = samples[i].path + u' ' + deviation.key;
            seen << id;
            unexplained += !accepted.contains(id);
            out() << samples[i].path << "  " << deviation.key << "\n    expected " << deviation.expected << "\n    found    "
                  << deviation.found << "\n    reason   " << accepted.value(id, u"NONE KNOWN"_s) << '\n';
        }
    }
    int stale = 0;
    for (const Sample& sample : std::as_const(samples)) {
        for (auto it = accepted.begin(); it != accepted.end(); ++it) {
            if (it.key().startsWith(sample.path + u' ') && !seen.contains(it.key())) {
                out() << it.key() << ": accepted as a deviation, but it agrees\n";
                ++stale;
            }
        }
    }
    const QJsonArray acceptedFileList = acceptedList.value(u"accepted"_s).toArray();
    const auto acceptedFiles = acceptedFileList.size();
    const auto acceptedBankFiles = std::count_if(acceptedFileList.begin(), acceptedFileList.end(), [](const QJsonValue& value) {
        return kBankKinds.contains(value.toObject().value(u"path"_s).toString().section(u'/', 1, 1)); // corpus/mt940/…
    });
    const bool tooMany = acceptedFiles * 50 > allFiles || acceptedBankFiles * 50 > bankFiles;
    out() << kind << ": " << samples.size() << " files, " << keys << " keys compared, " << deviatingFiles << " files deviate, "
          << unexplained << " deviations without a reason\n";
    if (tooMany)
        out() << acceptedFiles << " files of " << allFiles << " are accepted to deviate, " << acceptedBankFiles << " of the " << bankFiles
              << " of banks: at most 2 % of either\n";
    return unexplained == 0 && stale == 0 && !tooMany ? 0 : 1;
}

} // namespace

int main(int argc, char* argv[])
{
    const QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 4) {
        out() << "usage: conformance TEGOED-CLI KIND ACCEPTED.json\n";
        return 2;
    }
    const int code = run(arguments[1], arguments[2], arguments[3]);
    out().flush();
    return code;
}
