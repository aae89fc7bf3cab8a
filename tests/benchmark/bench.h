#pragma once

#include <QList>
#include <QString>

#include <functional>
#include <optional>

namespace tegoed::bench {

/// One line of the report: our work beside its bare counterpart, measured in turn in the same run.
struct Row {
    QString work;
    double ours = 0;                 ///< Median, milliseconds (or MiB).
    std::optional<double> bare;      ///< The same of the counterpart; empty = an absolute budget.
    QString counterpart;             ///< What was measured beside it.
    double budget = 0;               ///< Ratio when there is a counterpart, else in the unit.
    QString unit = QStringLiteral("ms");
    bool isKept() const { return (bare ? ours / *bare : ours) <= budget; }
};

class Report {
public:
    explicit Report(int invoices, int repeats) : m_invoices(invoices), m_repeats(repeats) {}

    int runs() const { return m_repeats + 1; } ///< Of each, the one that does not count included.
    /// Runs both in turn, `repeats` times each after one run of each that does not count, and takes the medians.
    void compare(const QString& work, double budget, const std::function<void()>& ours, const QString& counterpart,
                 const std::function<void()>& bare);
    void absolute(const QString& work, double budget, const std::function<void()>& ours);
    void add(Row row);
    int invoices() const { return m_invoices; }
    const QList<Row>& rows() const { return m_rows; }
    void print() const; ///< As a Markdown table.

private:
    int m_invoices;
    int m_repeats;
    QList<Row> m_rows;
};

double millisecondsOf(const std::function<void()>& work);
double peakMebibytes(); ///< The most this process ever had resident; 0 where the system does not say.

} // namespace tegoed::bench
