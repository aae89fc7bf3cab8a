#pragma once

#include <cstddef>
#include <string>
#include <vector>

/// The only place that includes libqpdf's document headers. They do not compile as C++20 with clang (version 11 uses a
/// vector of an incomplete type), so this file is C++17 and knows neither Qt nor the rest of the house.
namespace tegoed::formats::qpdf {

struct File {
    std::string name; ///< As printed, UTF-8 by libqpdf.
    std::string content;
};

struct Files {
    enum class Outcome { Read, NeedsPassword, Broken } outcome = Outcome::Read;
    std::string reason; ///< libqpdf's, when broken.
    std::vector<File> files;
};

/// The XML files attached to a PDF, by the tree of names and, for those who write only that, the list of associated files.
/// Files longer than `longest` bytes are left out; `most` are taken. `repair`: a wrong table of contents is rebuilt.
Files xmlFilesOf(const char* data, std::size_t size, bool repair, std::size_t longest, std::size_t most);

} // namespace tegoed::formats::qpdf
