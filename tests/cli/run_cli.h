#pragma once

#include <QDateTime>
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>
#include <QTimeZone>

#include <functional>

namespace tegoed::test {

/// The day so many days from today as the program counts it: by the clock of the company, whatever the zone of this machine.
inline QString isoDay(int fromToday = 0)
{
    return QDateTime::currentDateTimeUtc().toTimeZone(QTimeZone("Europe/Amsterdam")).date().addDays(fromToday).toString(Qt::ISODate);
}

/// What one run of the program left.
struct CliRun {
    int exitCode = -1;
    QByteArray out;
    QByteArray err;

    /// The one document on standard output; empty when there is none, or more than one.
    QJsonObject json() const { return QJsonDocument::fromJson(out).object(); }
    QString text() const { return QString::fromUtf8(out); }
    QString errorCode() const { return json().value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(); }
    QString tellAll() const { return QStringLiteral("exit %1\n%2\n%3").arg(exitCode).arg(QString::fromUtf8(out), QString::fromUtf8(err)); }
};

/// Runs tegoed-cli to its end. `prepare` may change the process before its start.
inline CliRun runCli(const QStringList& arguments, const std::function<void(QProcess&)>& prepare = {})
{
    QProcess program;
    program.setProgram(QStringLiteral(TEGOED_CLI));
    program.setArguments(arguments);
    if (prepare)
        prepare(program);
    program.start(QIODevice::ReadOnly);
    if (!program.waitForStarted() || !program.waitForFinished(60'000) || program.exitStatus() != QProcess::NormalExit) {
        program.kill();
        program.waitForFinished();
        return {-1, program.readAllStandardOutput(), program.readAllStandardError() + program.errorString().toUtf8()};
    }
    return {program.exitCode(), program.readAllStandardOutput(), program.readAllStandardError()};
}

} // namespace tegoed::test

/// Runs the program and expects this exit code; shows everything when it is another.
#define RUN(name, code, ...)                               \
    const tegoed::test::CliRun name = tegoed::test::runCli(__VA_ARGS__); \
    QVERIFY2(name.exitCode == (code), qPrintable(name.tellAll()))
