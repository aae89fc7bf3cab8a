#pragma once

#include "core/base/random_source.h"
#include "tests/support/test_books.h"
#include "ui/shell/app_context.h"

#include <QSettings>

#include <memory>

namespace tegoed::test {

/// The program as a page sees it, without a window around it.
class PageProgram final : public ui::Program {
public:
    explicit PageProgram(const Date& today);
    ui::UiLanguage& language() override { return m_language; }
    QSettings& settings() override { return m_settings; }
    const Clock& clock() const override { return m_clock; }
    RandomSource& random() override { return *m_random; }
    QString actor() const override { return QStringLiteral("test"); }
    bool openBook(const BookAddress&, bool) override { return false; }
    void closeBook() override {}
    void openSampleBook() override {}
    QString defaultBookFolder() const override { return {}; }

private:
    ui::UiLanguage m_language;
    QSettings m_settings;
    FixedClock m_clock;
    std::unique_ptr<RandomSource> m_random;
};

/// The day of the books below.
inline const Date kPageToday(2026, 1, 5);

/// Six debtors whose aging on 31-12-2025 is, in euros: not due 1440.00; 1–30 4690.00; 31–60 987.00; 61–90 420.40;
/// > 90 600.00; credits −150.00; total 7987.40; 7 items, and USD 500.00. Two entries are dated later.
void fillSmallBook(Database& book);

/// So many invoices over three years, two thirds of them paid, for one debtor in ten invoices.
void fillLargeBook(Database& book, int invoices);

/// A payment of everything open on the first open invoice of a debtor, behind the use cases' back.
void payFirstInvoice(Database& book, DebtorId debtor, const Date& day);

} // namespace tegoed::test
