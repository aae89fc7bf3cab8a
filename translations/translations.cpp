// A static library needs at least one object of its own; the catalogues come in through qt_add_resources.
namespace tegoed {
extern const char* const kTranslationsPrefix;
const char* const kTranslationsPrefix = ":/tegoed/translations";
} // namespace tegoed
