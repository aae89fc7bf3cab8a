#include "ui/screens/invoices/live_invoice_finder.h"

#include "ui/shell/app_context.h"

#include <QTimer>

#include <utility>

namespace tegoed::ui {
namespace {

constexpr int kPiece = 25'000;              ///< Invoices: a tenth of a second, and a typed text waits no longer than that.
constexpr int kSettledMs = 200;             ///< After the last change: a run of them is taken together.
constexpr std::size_t kMostChanged = 2'000; ///< Debtors; with more, reading the book anew is faster.

using Finder = std::shared_ptr<const InvoiceFinder>;

} // namespace

LiveInvoiceFinder::LiveInvoiceFinder(AppContext& context, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_wait(new QTimer(this))
{
    m_wait->setSingleShot(true);
    m_wait->setInterval(kSettledMs);
    connect(m_wait, &QTimer::timeout, this, &LiveInvoiceFinder::catchUp);
}

void LiveInvoiceFinder::start()
{
    if (!std::exchange(m_isStarted, true))
        readBook();
}

Finder LiveInvoiceFinder::current() const
{
    return isBehind() ? nullptr : m_finder;
}

void LiveInvoiceFinder::readBook()
{
    ++m_reading;
    m_finder.reset();
    m_debtors.clear();
    m_invoices.clear();
    m_isBusy = true;
    readPiece(std::make_shared<InvoiceFinder::Reading>());
}

void LiveInvoiceFinder::readPiece(const std::shared_ptr<InvoiceFinder::Reading>& reading)
{
    using Piece = Result<Finder>;
    m_context.runReading(
        [reading](BookSession& session, Progress&) -> Piece {
            try {
                if (reading->readMore(session.database, kPiece))
                    return Finder();
                Finder finder = std::move(*reading).finish();
                finder->prepare(InvoiceSort::IssueDate, SortOrder::Descending);
                finder->prepare(InvoiceSort::DueDate, SortOrder::Ascending);
                return finder;
            } catch (const StorageFailure& failure) {
                return failure.error();
            }
        },
        this,
        [this, reading, number = m_reading](const Piece& piece) {
            if (number != m_reading)
                return;
            if (!piece)
                m_isBusy = false; // Without it the list works as well; it says itself what is wrong with the book.
            else if (*piece)
                take(*piece);
            else
                readPiece(reading);
        });
}

void LiveInvoiceFinder::take(Finder finder)
{
    m_finder = std::move(finder);
    m_isBusy = false;
    if (isBehind())
        m_wait->start(); // Changed while it was being read.
}

void LiveInvoiceFinder::apply(const ChangeSet& changes)
{
    if (!m_isStarted)
        return;
    if (changes.everything || m_debtors.size() + changes.debtors.size() > kMostChanged || m_invoices.size() + changes.invoices.size() > kMostChanged)
        return readBook();
    m_debtors.insert(m_debtors.end(), changes.debtors.begin(), changes.debtors.end());
    m_invoices.insert(m_invoices.end(), changes.invoices.begin(), changes.invoices.end());
    if (isBehind())
        m_wait->start();
}

void LiveInvoiceFinder::catchUp()
{
    if (m_isBusy || !m_finder || !isBehind())
        return;
    if (m_finder->changedDebtors() > kMostChanged)
        return readBook();
    m_isBusy = true;
    m_context.runReading(
        [finder = m_finder, debtors = m_debtors, invoices = m_invoices](BookSession& session, Progress&) -> Result<Finder> {
            try {
                return finder->with(session.database, debtors, invoices);
            } catch (const StorageFailure& failure) {
                return failure.error();
            }
        },
        this,
        [this, debtors = m_debtors.size(), invoices = m_invoices.size(), number = m_reading](const Result<Finder>& finder) {
            if (number != m_reading)
                return;
            m_isBusy = false;
            if (!finder)
                return; // As if nobody had asked.
            m_debtors.erase(m_debtors.begin(), m_debtors.begin() + static_cast<std::ptrdiff_t>(debtors));
            m_invoices.erase(m_invoices.begin(), m_invoices.begin() + static_cast<std::ptrdiff_t>(invoices));
            take(*finder);
        });
}

} // namespace tegoed::ui
