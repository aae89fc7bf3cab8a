#pragma once

#include "core/base/result.h"
#include "core/storage/database.h"

#include <functional>
#include <vector>

namespace tegoed {

/// One numbered step of the schema. Once released it is never edited.
struct Migration {
    int version = 0;
    QString sql; ///< Text of the file; core/storage/dialect makes statements of it.
};

/// What this program knows, in the order of the versions.
const std::vector<Migration>& shippedMigrations();
int currentSchemaVersion();

/// Called before each statement of a migration and before its commit; tests interrupt there.
using MigrationHook = std::function<void(int version, int statement)>;

/// Brings a book from its version to the last of `all`, each step in a transaction of its own that also records the
/// version: interrupted anywhere, the book has the schema before or after that step, never between. Makes no backup.
/// Throws StorageFailure.
void applyMigrations(Database& database, const std::vector<Migration>& all, const MigrationHook& hook = {});

/// The version recorded in the book; 0 = none.
int recordedSchemaVersion(Database& database);

/// A book that is there: a verified backup first (beside the file, or in the user's data folder for PostgreSQL), then
/// applyMigrations. `backupFile` receives the place of the backup. Errors: whatever the backup or the steps ran into.
Result<Done> migrateWithBackup(Database& database, const std::vector<Migration>& all, QString& backupFile,
                               const MigrationHook& hook = {});

} // namespace tegoed
