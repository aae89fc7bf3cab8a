#pragma once

#include "core/base/ensure.h"
#include "core/base/error.h"

#include <utility>
#include <variant>

namespace tegoed {

/// Either a value or the expected error that came instead of it. Reading the wrong side is a bug.
template <typename T>
class [[nodiscard]] Result {
public:
    Result(T value) : m_state(std::in_place_index<0>, std::move(value)) {}     // NOLINT: implicit by design
    Result(Error error) : m_state(std::in_place_index<1>, std::move(error)) {} // NOLINT: implicit by design

    bool hasValue() const { return m_state.index() == 0; }
    explicit operator bool() const { return hasValue(); }

    const T& value() const& { TEGOED_ENSURE(hasValue()); return std::get<0>(m_state); }
    T& value() & { TEGOED_ENSURE(hasValue()); return std::get<0>(m_state); }
    T&& value() && { TEGOED_ENSURE(hasValue()); return std::get<0>(std::move(m_state)); }
    const T& operator*() const& { return value(); }
    T& operator*() & { return value(); }
    T&& operator*() && { return std::move(*this).value(); }
    const T* operator->() const { return &value(); }
    T* operator->() { return &value(); }

    const Error& error() const { TEGOED_ENSURE(!hasValue()); return std::get<1>(m_state); }
    T valueOr(T other) const { return hasValue() ? value() : std::move(other); }

private:
    std::variant<T, Error> m_state;
};

/// Success without a value.
struct Done {};

} // namespace tegoed
