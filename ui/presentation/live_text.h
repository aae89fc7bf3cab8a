#pragma once

#include "core/base/error.h"
#include "ui/presentation/error_text.h"

#include <QString>

#include <concepts>
#include <functional>
#include <utility>

namespace tegoed::ui {

/// A sentence together with how it is made, so that what stands on the screen already follows the language. A plain QString
/// stays as it is: for names and texts of the user.
class LiveText {
public:
    LiveText() = default;
    LiveText(const QString& text) : m_plain(text) {}
    LiveText(const Error& error) : m_make([error] { return errorText(error); }) {}
    template <std::invocable Make>
    LiveText(Make make) : m_make(std::move(make)) {}

    QString operator()() const { return m_make ? m_make() : m_plain; }

private:
    QString m_plain;
    std::function<QString()> m_make;
};

} // namespace tegoed::ui
