// A static library needs at least one object of its own; the data comes in through qt_add_resources.
namespace tegoed {
extern const char* const kResourcePrefix;
const char* const kResourcePrefix = ":/tegoed";
} // namespace tegoed
