// The floor of a start: a bare Qt window with a table of today's aging, straight from the file. Prints as the program does
// with --quit-after-first-paint.
#include <QAbstractTableModel>
#include <QApplication>
#include <QElapsedTimer>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTableView>
#include <QTimer>

#include <array>
#include <cstdio>
#include <vector>

namespace {

using Row = std::array<qlonglong, 8>;

class Rows final : public QAbstractTableModel {
public:
    explicit Rows(std::vector<Row> rows) : m_rows(std::move(rows)) {}
    int rowCount(const QModelIndex& = {}) const override { return static_cast<int>(m_rows.size()); }
    int columnCount(const QModelIndex& = {}) const override { return static_cast<int>(Row().size()); }
    QVariant data(const QModelIndex& at, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(m_rows[static_cast<std::size_t>(at.row())][static_cast<std::size_t>(at.column())]) : QVariant();
    }

private:
    std::vector<Row> m_rows;
};

std::vector<Row> todaysAging(const QString& path, int today)
{
    std::vector<Row> rows;
    QSqlDatabase database = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"));
    database.setDatabaseName(path);
    if (!database.open())
        return rows;
    QSqlQuery query(database);
    query.setForwardOnly(true);
    query.exec(QStringLiteral(
                   "SELECT debtor_id, SUM(CASE WHEN due_day >= %1 AND open_minor > 0 THEN open_minor ELSE 0 END), "
                   "SUM(CASE WHEN due_day < %1 AND due_day >= %1 - 30 AND open_minor > 0 THEN open_minor ELSE 0 END), "
                   "SUM(CASE WHEN due_day < %1 - 30 AND due_day >= %1 - 60 AND open_minor > 0 THEN open_minor ELSE 0 END), "
                   "SUM(CASE WHEN due_day < %1 - 60 AND due_day >= %1 - 90 AND open_minor > 0 THEN open_minor ELSE 0 END), "
                   "SUM(CASE WHEN due_day < %1 - 90 AND open_minor > 0 THEN open_minor ELSE 0 END), "
                   "SUM(CASE WHEN open_minor < 0 THEN open_minor ELSE 0 END), COUNT(*) "
                   "FROM invoice WHERE open_minor <> 0 GROUP BY debtor_id").arg(today));
    while (query.next()) {
        Row row{};
        for (std::size_t column = 0; column < row.size(); ++column)
            row[column] = query.value(static_cast<int>(column)).toLongLong();
        rows.push_back(row);
    }
    return rows;
}

} // namespace

int main(int argc, char** argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QApplication application(argc, argv);
    QTableView window;
    window.resize(1280, 800);
    Rows model(todaysAging(QString::fromLocal8Bit(argv[1]), QString::fromLocal8Bit(argv[2]).toInt()));
    window.setModel(&model);
    window.show();
    QTimer::singleShot(0, &window, [&] {
        const qint64 firstPaint = sinceStart.elapsed();
        QTimer::singleShot(0, &window, [&, firstPaint] {
            std::printf("{\"first_paint_ms\":%lld,\"settled_ms\":%lld,\"page\":\"aging\"}\n", static_cast<long long>(firstPaint),
                        static_cast<long long>(sinceStart.elapsed()));
            QCoreApplication::quit();
        });
    });
    return QApplication::exec();
}
