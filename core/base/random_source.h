#pragma once

#include <QByteArray>
#include <QString>

#include <cstdint>
#include <random>

namespace tegoed {

/// Where unpredictable bytes come from. An argument everywhere, so that tests and sample books are repeatable.
class RandomSource {
public:
    virtual ~RandomSource() = default;
    virtual std::uint64_t next() = 0;

    QByteArray bytes(qsizetype count);
    QString uuid(); ///< Version 4, lower case, with dashes.
};

/// The operating system's generator.
class SystemRandom final : public RandomSource {
public:
    std::uint64_t next() override;
};

/// Same seed, same sequence, on every platform.
class SeededRandom final : public RandomSource {
public:
    explicit SeededRandom(std::uint64_t seed) : m_engine(seed) {}
    std::uint64_t next() override { return m_engine(); }

private:
    std::mt19937_64 m_engine;
};

} // namespace tegoed
