#include "core/storage/book_tables.h"

#include "core/base/hash.h"
#include "core/storage/dialect.h"
#include "core/storage/migrations.h"

#include <QSqlDriver>
#include <QSqlField>

#include <atomic>

namespace tegoed::detail {

using namespace Qt::Literals::StringLiterals;

namespace {

constexpr int kStep = 2'000; // Rows fetched, inserted or counted at once.

/// Columns of a table, in the order of its migrations.
QString selectAll(const BookTable& table)
{
    return u"SELECT * FROM "_s + table.name + u" ORDER BY "_s + table.order;
}

/// SQLite gives the content of an empty file as null; nothing in a book may be null but numbers.
QVariant stored(const QVariant& value)
{
    return value.typeId() == QMetaType::QByteArray && value.isNull() ? QVariant(QByteArray("")) : value;
}

/// Inserts rows with one statement for many: a server answers each statement, and the way there and back is what costs.
class RowWriter {
public:
    RowWriter(Database& database, const BookTable& table, const QSqlRecord& columns) : m_database(database), m_columns(columns)
    {
        QStringList names, places;
        for (int i = 0; i < columns.count(); ++i) {
            names << columns.fieldName(i);
            places << u"?"_s;
            if (columns.fieldName(i) == table.filledLater)
                m_later = i;
        }
        m_head = u"INSERT INTO %1 (%2) VALUES "_s.arg(table.name, names.join(u", "_s));
        m_update = u"UPDATE %1 SET %2 = ? WHERE id = ?"_s.arg(table.name, table.filledLater);
        if (database.dialect().isSqlite()) {
            m_insert = QSqlQuery(database.connection());
            if (!m_insert.prepare(m_head + u'(' + places.join(u", "_s) + u')'))
                database.fail(m_insert.lastError(), m_head);
        }
    }

    void add(const TableReader& row)
    {
        QVariantList values;
        for (int i = 0; i < m_columns.count(); ++i)
            values << stored(row.value(i));
        if (m_later >= 0 && !values.at(m_later).isNull()) {
            m_laterValues.emplace_back(values.at(0).toLongLong(), values.at(m_later).toLongLong());
            values[m_later] = QVariant(QMetaType(QMetaType::LongLong));
        }
        if (m_database.dialect().isSqlite())
            insertNow(values);
        else
            addToText(values);
    }

    void finish()
    {
        flush();
        Statement update(m_database, m_later >= 0 ? m_update : u"SELECT 1"_s);
        for (const auto& [id, value] : m_laterValues)
            update.bind(value).bind(id).run();
    }

private:
    void insertNow(const QVariantList& values)
    {
        for (int i = 0; i < values.size(); ++i)
            m_insert.bindValue(i, values.at(i));
        if (!m_insert.exec())
            m_database.fail(m_insert.lastError(), m_head);
    }
    void addToText(const QVariantList& values)
    {
        const QSqlDriver* driver = m_database.connection().driver();
        QStringList literals;
        for (const QVariant& value : values) {
            QSqlField field(QString(), value.metaType());
            field.setValue(value);
            literals << driver->formatValue(field);
        }
        m_rows << u'(' + literals.join(u", "_s) + u')';
        m_size += m_rows.last().size();
        if (m_rows.size() >= 500 || m_size > 1'000'000)
            flush();
    }
    void flush()
    {
        if (m_rows.isEmpty())
            return;
        m_database.execute(m_head + m_rows.join(u", "_s));
        m_rows.clear();
        m_size = 0;
    }

    Database& m_database;
    QSqlRecord m_columns;
    QString m_head, m_update;
    QSqlQuery m_insert;
    QStringList m_rows;
    qsizetype m_size = 0;
    int m_later = -1;
    std::vector<std::pair<std::int64_t, std::int64_t>> m_laterValues;
};

/// A value as bytes that say what and how long it is, so that no two rows look alike.
void addValue(Sha256& hash, const QVariant& value)
{
    QByteArray spelt;
    if (value.typeId() == QMetaType::QByteArray) {
        const QByteArray bytes = value.toByteArray();
        spelt = 'b' + QByteArray::number(bytes.size()) + ':' + sha256Hex(bytes).toLatin1() + '\n';
    } else if (value.isNull()) {
        spelt = "n\n";
    } else if (value.typeId() == QMetaType::QString) {
        const QByteArray text = value.toString().toUtf8();
        spelt = 's' + QByteArray::number(text.size()) + ':' + text + '\n';
    } else {
        spelt = 'i' + QByteArray::number(value.toLongLong()) + '\n';
    }
    hash.add(spelt);
}

} // namespace

const std::vector<BookTable>& bookTables()
{
    static const std::vector<BookTable> all{
        {u"book"_s, u"one"_s, {}, {u"instance_id"_s, u"generation"_s, u"sending_off_reason"_s}},
        {u"own_company"_s, u"one"_s, {}, {}},
        {u"setting"_s, u"name"_s, {}, {}},
        {u"blob"_s, u"sha256"_s, {}, {}},
        {u"customer_group"_s, u"id"_s, {}, {}},
        {u"import_batch"_s, u"id"_s, {}, {}},
        {u"import_file"_s, u"id"_s, {}, {}},
        {u"debtor"_s, u"id"_s, u"merged_into"_s, {}},
        {u"contact"_s, u"id"_s, {}, {}},
        {u"case_file"_s, u"id"_s, {}, {}},
        {u"invoice"_s, u"id"_s, {}, {}},
        {u"document"_s, u"id"_s, {}, {}},
        {u"payment"_s, u"id"_s, {}, {}},
        {u"claim"_s, u"id"_s, {}, {}},
        {u"allocation"_s, u"id"_s, {}, {}},
        {u"import_change"_s, u"id"_s, {}, {}},
        {u"ledger_control"_s, u"id"_s, {}, {}},
        {u"template_text"_s, u"id"_s, {}, {}, 2},
        {u"account"_s, u"id"_s, {}, {}, 2},
        {u"message"_s, u"id"_s, {}, {}, 2},
        {u"message_item"_s, u"id"_s, {}, {}, 2},
        {u"message_attachment"_s, u"message_id, position"_s, {}, {}, 2},
        {u"message_log"_s, u"id"_s, {}, {}, 2},
        {u"suspect_address"_s, u"id"_s, {}, {}, 2},
        {u"channel_consent"_s, u"debtor_id, channel"_s, {}, {}, 2},
        {u"sequence_version"_s, u"id"_s, {}, {}, 3},
        {u"sequence_choice"_s, u"id"_s, {}, {}, 3},
        {u"hold"_s, u"id"_s, {}, {}, 3},
        {u"step_mark"_s, u"id"_s, {}, {}, 3},
        {u"task"_s, u"id"_s, {}, {}, 3},
        {u"task_invoice"_s, u"task_id, invoice_id"_s, {}, {}, 3},
        {u"law_pack"_s, u"id"_s, {}, {}, 3},
        {u"rate_override"_s, u"id"_s, {}, {}, 3},
        {u"terms_sheet"_s, u"id"_s, {}, {}, 3},
        {u"terms_handover"_s, u"id"_s, {}, {}, 3},
        {u"agreement"_s, u"id"_s, {}, {}, 4},
        {u"agreement_invoice"_s, u"agreement_id, invoice_id"_s, {}, {}, 4},
        {u"dispute"_s, u"id"_s, {}, {}, 4},
        {u"payment_reason"_s, u"id"_s, {}, {}, 4},
        {u"reason_word"_s, u"id"_s, {}, {}, 4},
        {u"plan"_s, u"id"_s, {}, {}, 5},
        {u"plan_version"_s, u"id"_s, {}, {}, 5},
        {u"plan_invoice"_s, u"plan_id, version, invoice_id"_s, {}, {}, 5},
        {u"instalment"_s, u"plan_id, version, number"_s, {}, {}, 5},
        {u"plan_log"_s, u"id"_s, {}, {}, 5},
        {u"plan_message"_s, u"id"_s, {}, {}, 5},
        {u"bank_account"_s, u"id"_s, {}, {}, 8},
        {u"bank_statement"_s, u"id"_s, {}, {}, 8},
        {u"bank_line"_s, u"id"_s, {}, {}, 8},
        {u"bank_match"_s, u"id"_s, {}, {}, 8},
        {u"bank_match_payment"_s, u"match_id, payment_id"_s, {}, {}, 8},
        {u"forgotten_account"_s, u"id"_s, {}, {}, 8},
        {u"prepayment"_s, u"id"_s, {}, {}, 6},
        {u"prepayment_receipt"_s, u"id"_s, {}, {}, 6},
        {u"prepayment_deduction"_s, u"prepayment_id, allocation_id"_s, {}, {}, 6},
        {u"answer"_s, u"id"_s, {}, {}, 7},
        {u"answer_invoice"_s, u"answer_id, invoice_id"_s, {}, {}, 7},
        {u"watched_file"_s, u"id"_s, {}, {}, 9},
        {u"mandate"_s, u"id"_s, {}, {}, 10},
        {u"column_mapping"_s, u"name"_s, {}, {}},
        {u"look_alike_dismissed"_s, u"debtor_id, other_id"_s, {}, {}},
        {u"timeline_event"_s, u"id"_s, {}, {}},
        {u"timeline_value"_s, u"event_id, name"_s, {}, {}},
        {u"timeline_link"_s, u"event_id, COALESCE(invoice_id, 0), COALESCE(payment_id, 0)"_s, {}, {}},
    };
    return all;
}

std::vector<BookTable> tablesOf(Database& database)
{
    const int version = recordedSchemaVersion(database);
    std::vector<BookTable> tables = bookTables();
    std::erase_if(tables, [version](const BookTable& table) { return table.since > version; });
    return tables;
}

ReadView::ReadView(Database& database) : m_database(database)
{
    if (database.inTransaction())
        return;
    database.execute(database.dialect().isSqlite() ? u"BEGIN"_s : u"BEGIN ISOLATION LEVEL REPEATABLE READ READ ONLY"_s);
    m_isOwn = true;
}

ReadView::~ReadView()
{
    if (m_isOwn)
        QSqlQuery(m_database.connection()).exec(u"ROLLBACK"_s); // A lost connection took it along.
}

TableReader::TableReader(Database& database, const QString& sql) : m_database(database), m_query(database.connection())
{
    m_query.setForwardOnly(database.dialect().isSqlite());
    if (database.dialect().isPostgreSql()) {
        static std::atomic<int> number{0};
        m_cursor = u"reader_%1"_s.arg(++number);
        database.execute(u"DECLARE %1 NO SCROLL CURSOR FOR "_s.arg(m_cursor) + sql);
        fetch();
    } else if (!m_query.exec(sql)) {
        database.fail(m_query.lastError(), sql);
    }
    m_columns = m_query.record();
}

TableReader::~TableReader()
{
    if (!m_cursor.isEmpty())
        QSqlQuery(m_database.connection()).exec(u"CLOSE "_s + m_cursor);
}

bool TableReader::fetch()
{
    const QString sql = u"FETCH %1 FROM %2"_s.arg(kStep).arg(m_cursor);
    if (!m_query.exec(sql))
        m_database.fail(m_query.lastError(), sql);
    return m_query.size() > 0;
}

bool TableReader::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        m_database.fail(m_query.lastError(), u"reading a table"_s);
    return !m_cursor.isEmpty() && fetch() && m_query.next();
}

void RowProgress::step()
{
    if (++m_done % kStep == 0 && !m_progress.report(m_done, m_total))
        throw WorkCancelled();
}

std::int64_t RowProgress::rowsOf(Database& database)
{
    std::int64_t rows = 0;
    for (const BookTable& table : tablesOf(database)) {
        Statement count(database, u"SELECT COUNT(*) FROM "_s + table.name);
        rows += count.next() ? count.integer(0) : 0;
    }
    return rows;
}

void copyTables(Database& from, Database& to, RowProgress& progress)
{
    for (const BookTable& table : tablesOf(from)) {
        TableReader reader(from, selectAll(table));
        RowWriter writer(to, table, reader.columns());
        while (reader.next()) {
            writer.add(reader);
            progress.step();
        }
        writer.finish();
    }
}

QString digestOf(Database& database, RowProgress& progress)
{
    return digestLike(database, database, progress);
}

QString digestLike(Database& database, Database& model, RowProgress& progress)
{
    Sha256 hash;
    for (const BookTable& table : tablesOf(model)) {
        hash.add(QByteArray("table " + table.name.toUtf8() + '\n'));
        QSqlQuery columns(model.connection());
        const QString sql = u"SELECT * FROM %1 WHERE 1 = 0"_s.arg(table.name);
        if (!columns.exec(sql))
            model.fail(columns.lastError(), sql);
        TableReader reader(database, selectAll(table));
        std::vector<int> content;
        for (int i = 0; i < reader.columns().count(); ++i) {
            const QString name = reader.columns().fieldName(i);
            if (!table.notContent.contains(name) && columns.record().contains(name))
                content.push_back(i);
        }
        while (reader.next()) {
            for (const int column : content)
                addValue(hash, reader.value(column));
            progress.step();
        }
    }
    return hash.hex();
}

} // namespace tegoed::detail
