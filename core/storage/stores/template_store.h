#pragma once

#include "core/storage/database.h"

#include <vector>

namespace tegoed {

/// One version of a text or building block of the book. The words are those of the template files.
struct TemplateRecord {
    QString name;     ///< Stage code, or name of the block.
    bool isBlock = false;
    QString channel;  ///< '' for a block; `term` for a word that differs per country (track: NL, BE or *).
    QString language;
    QString track;    ///< Code or "*".
    int version = 1;
    QString subject, body, tone;
    bool isOff = false;
    QString actor, createdAt;
};

/// Texts of a book: versions are added, never changed. Call writing functions inside a Transaction.
class TemplateStore {
public:
    explicit TemplateStore(Database& database) : m_database(database) {}

    /// With the next version number, which is returned.
    int append(const TemplateRecord& record);
    std::vector<TemplateRecord> current() const; ///< The highest version of each.
    /// Which versions there are, told by the connection and the newest one: as long as this is the same, so is all the others return.
    QString stamp() const;
    int firstVersionsOf(const QString& actor) const; ///< How many texts begin with a version of this actor.
    std::vector<TemplateRecord> versions(const TemplateRecord& of) const; ///< Newest first.

private:
    Database& m_database;
};

} // namespace tegoed
