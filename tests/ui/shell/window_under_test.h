#pragma once

#include "app/desktop/desktop_program.h"

#include <QString>

#include <memory>

namespace tegoed::test {

/// The real program on a book of its own, in the scratch folder of the test.
class WindowUnderTest {
public:
    enum class Book { Empty, Small, Large }; ///< Large: 100,000 invoices; made once per scratch folder.

    explicit WindowUnderTest(Book book, const QString& language = QStringLiteral("nl"));
    ~WindowUnderTest();

    desktop::DesktopProgram& program() { return *m_program; }
    ui::MainWindow& window() { return m_program->window(); }
    ui::AppContext& context() { return *window().context(); }
    bool isOpen() { return window().context() != nullptr; }

    /// Runs the event loop until nothing is queued and no job runs (at most `milliseconds`).
    void settle(int milliseconds = 5'000);

    static QString scratch(); ///< TEGOED_SCRATCH, emptied of settings at the first call.

private:
    std::unique_ptr<desktop::DesktopProgram> m_program;
};

} // namespace tegoed::test
