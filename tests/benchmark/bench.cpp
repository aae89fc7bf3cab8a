#include "tests/benchmark/bench.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTextStream>

#include <algorithm>
#include <vector>

namespace tegoed::bench {
namespace {

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

QString number(double value)
{
    return QString::number(value, 'f', value < 10 ? 2 : value < 100 ? 1 : 0);
}

} // namespace

double millisecondsOf(const std::function<void()>& work)
{
    QElapsedTimer timer;
    timer.start();
    work();
    return static_cast<double>(timer.nsecsElapsed()) / 1e6;
}

double peakMebibytes()
{
    QFile file(QStringLiteral("/proc/self/status"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').value(0).toDouble() / 1024;
    return 0;
}

void Report::compare(const QString& work, double budget, const std::function<void()>& ours, const QString& counterpart,
                     const std::function<void()>& bare)
{
    ours();
    bare();
    std::vector<double> oursTimes, bareTimes;
    for (int i = 0; i < m_repeats; ++i) {
        oursTimes.push_back(millisecondsOf(ours));
        bareTimes.push_back(millisecondsOf(bare));
    }
    add({work, median(oursTimes), median(bareTimes), counterpart, budget});
}

void Report::absolute(const QString& work, double budget, const std::function<void()>& ours)
{
    ours();
    std::vector<double> times;
    for (int i = 0; i < m_repeats; ++i)
        times.push_back(millisecondsOf(ours));
    add({work, median(times), std::nullopt, {}, budget});
}

void Report::add(Row row)
{
    QTextStream(stderr) << m_invoices << QStringLiteral(" | ") << row.work << QStringLiteral(" | ") << number(row.ours) << u' ' << row.unit
                        << u'\n';
    m_rows.append(std::move(row));
}

void Report::print() const
{
    QTextStream out(stdout);
    out << QStringLiteral("\n### %1 invoices\n\n").arg(m_invoices)
        << QStringLiteral("| work | Tegoed | bare counterpart | ratio | budget | |\n| --- | ---: | ---: | ---: | ---: | --- |\n");
    for (const Row& row : m_rows) {
        out << QStringLiteral("| ") << row.work << QStringLiteral(" | ") << number(row.ours) << u' ' << row.unit << QStringLiteral(" | ");
        if (row.bare)
            out << number(*row.bare) << u' ' << row.unit << QStringLiteral(" (") << row.counterpart << QStringLiteral(") | ")
                << number(row.ours / *row.bare) << QStringLiteral(" | ≤ ") << number(row.budget) << QStringLiteral("×");
        else
            out << QStringLiteral("– | – | ≤ ") << number(row.budget) << u' ' << row.unit;
        out << QStringLiteral(" | ") << (row.isKept() ? QStringLiteral("kept") : QStringLiteral("**over**")) << QStringLiteral(" |\n");
    }
}

} // namespace tegoed::bench
