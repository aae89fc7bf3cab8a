#pragma once

#include "core/storage/queries/import_queries.h"
#include "core/usecases/import.h"
#include "core/usecases/import/party_keys.h"

#include <unordered_map>
#include <unordered_set>

namespace tegoed {

/// Recognises the debtors of an import among those of the book and those met earlier in the same import, and plans what is
/// new about them. Everything in memory: no query per row.
///
/// Recognised by, in this order: number or external id; VAT number; registration number; IBAN; e-mail with name; folded
/// name. A number that says otherwise (another debtor number, VAT or registration number, or another postal code for a name
/// alone) prevails: then they are two, and the new one is told to look alike.
class DebtorPlanner {
public:
    DebtorPlanner(Database& database, const BookInfo& book, QList<PlannedDebtor>& planned);

    /// What may be done with what a file says about a debtor.
    enum class Source {
        List,     ///< A list of debtors: what it says replaces what stood there; empty fields replace nothing.
        Document, ///< The buyer of an invoice: fills what is empty.
        Known,    ///< From a file imported before: changes nothing.
    };
    struct Found {
        int entry = -1;
        bool isNew = false;   ///< Met for the first time in this import, and not in the book.
        QStringList changed;  ///< Fields that a known one gets from this record.
    };
    /// `numberIsOurs`: the number is the user's own debtor number, not one of the other program or of the buyer.
    Found take(const formats::PartyRecord& party, Source source, bool numberIsOurs, QList<formats::Problem>& problems, int line);
    /// Only looks: by number, else by folded name when one alone has it. −1 = none.
    int find(const QString& number, const QString& name) const;
    /// The debtor of an invoice that is in the book; takes what `party` adds when it has the same name.
    Found takeKnown(DebtorId id, const formats::PartyRecord& party, Source source, QList<formats::Problem>& problems, int line);

    int entryOf(DebtorId id) const; ///< −1 = not a debtor of the book.
    DebtorId idOf(int entry) const { return at(entry).id; }
    int plannedOf(int entry) const { return at(entry).planned; }
    QString nameOf(int entry) const { return at(entry).name; }
    DebtorId shownAs(int entry) const; ///< The debtor a known one was merged into, or itself.
    std::optional<int> termOf(int entry) const;
    std::optional<Money> creditLimitOf(int entry) const;
    bool hasMandate(int entry) const; ///< Its own, or of one that was merged with it.

private:
    struct Entry {
        DebtorId id; ///< Not valid = new.
        DebtorId mergedInto;
        int planned = -1;
        PartyKeys keys;
        QString name;
        QString postalCode; ///< Of a known one only once it was loaded.
        bool isLoaded = false;
    };
    struct Seen {
        formats::PartyRecord party;
        Source source;
        bool numberIsOurs;
        static bool saySame(const formats::PartyRecord& a, const formats::PartyRecord& b);
        friend bool operator==(const Seen& a, const Seen& b)
        {
            return a.source == b.source && a.numberIsOurs == b.numberIsOurs && saySame(a.party, b.party);
        }
        friend std::size_t qHash(const Seen& seen, std::size_t seed) noexcept
        {
            return qHashMulti(seed, seen.party.number, seen.party.name, seen.party.vatNumber, seen.party.email, seen.party.postalCode);
        }
    };

    const Entry& at(int entry) const { return m_entries[static_cast<std::size_t>(entry)]; }
    Entry& at(int entry) { return m_entries[static_cast<std::size_t>(entry)]; }
    void index(int entry);
    int recognise(const PartyKeys& keys, const formats::PartyRecord& party, bool numberIsOurs);
    int onlyOne(const QMultiHash<QString, int>& map, const QString& key, const PartyKeys& keys, bool numberIsOurs, bool needsName) const;
    bool contradicts(const Entry& entry, const PartyKeys& keys, bool numberIsOurs) const;
    bool livesElsewhere(int entry, const formats::PartyRecord& party);
    void tellLookAlike(const PartyKeys& keys, int self, QList<formats::Problem>& problems, int line) const;
    int planNew(const formats::PartyRecord& party, const PartyKeys& keys, bool numberIsOurs, QList<formats::Problem>& problems, int line);
    QStringList takeOver(int entry, const formats::PartyRecord& party, Source source, bool numberIsOurs,
                         QList<formats::Problem>& problems, int line);
    QStringList merge(PlannedDebtor& planned, const formats::PartyRecord& party, bool replaces, bool numberIsOurs,
                      QList<formats::Problem>& problems, int line) const;
    void load(int entry);
    void learn(int entry, const PartyKeys& keys); ///< Keys a later record adds.

    Database& m_database;
    const BookInfo& m_book;
    QList<PlannedDebtor>& m_planned;
    std::vector<Entry> m_entries;
    std::unordered_map<DebtorId, int> m_byId;
    QHash<QString, int> m_byNumber;
    QHash<QString, int> m_byExternalId;
    QMultiHash<QString, int> m_byVat, m_byRegistration, m_byIban, m_byEmail, m_byName, m_byCoreName;
    QHash<Seen, int> m_seen;
    QHash<QString, CustomerGroupId> m_groups;
    std::unordered_map<DebtorId, ImportQueries::Terms> m_terms;
    std::unordered_set<DebtorId> m_withMandate; ///< As shown.
};

} // namespace tegoed
