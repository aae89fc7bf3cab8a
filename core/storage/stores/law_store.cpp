#include "core/storage/stores/law_store.h"

#include "core/storage/queries/family.h"

namespace tegoed {

using namespace Qt::Literals::StringLiterals;
using namespace detail;

std::optional<StoredLawPack> LawStore::inForce() const
{
    Statement row(m_database, u"SELECT id, sha256, as_of, source, actor, created_at FROM law_pack WHERE ended_at = '' ORDER BY id DESC LIMIT 1"_s);
    if (!row.next())
        return std::nullopt;
    return StoredLawPack{row.integer(0), row.text(1), row.date(2), row.text(3), row.text(4), row.text(5)};
}

std::int64_t LawStore::insertPack(const StoredLawPack& pack)
{
    const std::int64_t id = m_database.nextId(u"law_pack"_s);
    Statement(m_database, u"INSERT INTO law_pack (id, sha256, as_of, source, actor, created_at) VALUES (?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(pack.sha256).bind(pack.asOf).bind(pack.source).bind(pack.actor).bind(pack.createdAt).run();
    return id;
}

void LawStore::endPack(std::int64_t id, const QString& at)
{
    Statement(m_database, u"UPDATE law_pack SET ended_at = ? WHERE id = ? AND ended_at = ''"_s).bind(at).bind(id).run();
}

std::vector<StoredTermsSheet> LawStore::sheets() const
{
    std::vector<StoredTermsSheet> sheets;
    Statement row(m_database, u"SELECT id, version, content, actor, created_at FROM terms_sheet ORDER BY version DESC"_s);
    while (row.next())
        sheets.push_back({row.integer(0), static_cast<int>(row.integer(1)), row.text(2), row.text(3), row.text(4)});
    return sheets;
}

std::int64_t LawStore::insertSheet(const StoredTermsSheet& sheet)
{
    const std::int64_t id = m_database.nextId(u"terms_sheet"_s);
    Statement(m_database, u"INSERT INTO terms_sheet (id, version, content, actor, created_at) VALUES (?, ?, ?, ?, ?)"_s)
        .bind(id).bind(sheet.version).bind(sheet.content).bind(sheet.actor).bind(sheet.createdAt).run();
    return id;
}

std::vector<StoredHandover> LawStore::handovers(DebtorId debtor) const
{
    std::vector<StoredHandover> handovers;
    Statement row(m_database, familyOf(u"?"_s)
        + u"SELECT h.id, h.sheet_id, s.version, h.debtor_id, h.day, h.how, h.note, h.actor, h.created_at FROM terms_handover h "
          "JOIN terms_sheet s ON s.id = h.sheet_id WHERE h.ended_at = '' AND h.debtor_id IN (SELECT id FROM family) ORDER BY h.day DESC, h.id DESC"_s);
    row.bind(debtor);
    while (row.next())
        handovers.push_back({row.integer(0), row.integer(1), static_cast<int>(row.integer(2)), row.id<DebtorId>(3), row.date(4), row.text(5),
                             row.text(6), row.text(7), row.text(8)});
    return handovers;
}

std::int64_t LawStore::insertHandover(const StoredHandover& handover)
{
    const std::int64_t id = m_database.nextId(u"terms_handover"_s);
    Statement(m_database, u"INSERT INTO terms_handover (id, sheet_id, debtor_id, day, how, note, actor, created_at) VALUES (?, ?, ?, ?, ?, ?, ?, ?)"_s)
        .bind(id).bind(handover.sheet).bind(handover.debtor).bind(handover.day).bind(handover.how).bind(handover.note).bind(handover.actor)
        .bind(handover.createdAt).run();
    return id;
}

bool LawStore::endHandover(std::int64_t id, const QString& at)
{
    Statement row(m_database, u"UPDATE terms_handover SET ended_at = ? WHERE id = ? AND ended_at = ''"_s);
    row.bind(at).bind(id).run();
    return row.affectedRows() == 1;
}

} // namespace tegoed
