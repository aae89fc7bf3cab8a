#include "ui/shell/app_context.h"

#include "core/base/ensure.h"
#include "core/storage/queries/book_queries.h"

#include <QDateTime>
#include <QUndoCommand>

using namespace Qt::Literals::StringLiterals;

namespace tegoed::ui {
namespace {

/// One act on the undo stack: the use case already ran, so the first redo of Qt does nothing.
class TokenCommand final : public QUndoCommand {
public:
    TokenCommand(AppContext& context, AppContext::Undoer undoer, std::function<QString()> text, UndoToken token,
                 std::function<Result<UndoToken>()> redo)
        : m_context(context), m_undoer(std::move(undoer)), m_text(std::move(text)), m_token(std::move(token)), m_redo(std::move(redo))
    {
        setText(m_text());
    }
    void retranslate() { setText(m_text()); }

    void undo() override
    {
        const Result<Done> done = m_undoer(m_context.session(), m_token);
        if (!done) {
            m_context.showError(done.error());
            setObsolete(true);
        } else if (!m_redo) {
            setObsolete(true);
        }
    }
    void redo() override
    {
        if (std::exchange(m_first, false))
            return;
        const Result<UndoToken> again = m_redo();
        if (again) {
            m_token = *again;
        } else {
            m_context.showError(again.error());
            setObsolete(true);
        }
    }

private:
    AppContext& m_context;
    AppContext::Undoer m_undoer;
    std::function<QString()> m_text;
    UndoToken m_token;
    std::function<Result<UndoToken>()> m_redo;
    bool m_first = true;
};

/// A sample book stays believable when it is opened again weeks later: there it is still the day it was made for.
class SampleClock final : public Clock {
public:
    SampleClock(const Clock& real, Date day) : m_real(real), m_day(day) {}
    Date today() const override { return m_day; }
    /// The time of day goes on: as many days from now as the day of the book is from today.
    QString nowUtc() const override
    {
        const QDateTime now = QDateTime::fromString(m_real.nowUtc(), Qt::ISODateWithMs);
        return now.addDays(daysBetween(m_real.today(), m_day)).toString(Qt::ISODateWithMs);
    }

private:
    const Clock& m_real;
    Date m_day;
};

std::unique_ptr<Clock> sampleClock(Database& database, const Clock& real)
{
    const BookInfo info = BookQueries(database).identity();
    return info.isSample && info.sampleToday ? std::make_unique<SampleClock>(real, *info.sampleToday) : nullptr;
}

} // namespace

AppContext::AppContext(Program& program, std::unique_ptr<Database> database, QObject* parent)
    : QObject(parent)
    , m_program(program)
    , m_database(std::move(database))
    , m_sampleClock(sampleClock(*m_database, program.clock()))
    , m_session{*m_database, m_sampleClock ? *m_sampleClock : program.clock(), program.random(), program.actor(), &m_notifier}
    , m_jobs(m_session, nullptr)
    , m_readings(m_session, nullptr)
{
    connect(&m_notifier, &ChangeNotifier::changed, this, [this](const ChangeSet& changes) {
        Q_EMIT changed(changes);
        m_actions.refresh();
    });
    connect(&program.language(), &UiLanguage::changed, this, [this] {
        m_actions.retranslate();
        for (int i = 0; i < m_undoStack.count(); ++i)
            static_cast<TokenCommand*>(const_cast<QUndoCommand*>(m_undoStack.command(i)))->retranslate();
    });
    m_actions.setReadOnly(m_database->isReadOnly());
}

AppContext::~AppContext()
{
    m_undoStack.disconnect(); // At its end it speaks once more, and then nobody is there to listen.
    // What serves the book from below (its sender) stands on the session, so it goes first.
    const QObjectList services = children();
    for (auto service = services.crbegin(); service != services.crend(); ++service)
        delete *service;
}

void AppContext::pushUndo(std::function<QString()> text, const UndoToken& token, std::function<Result<UndoToken>()> redo)
{
    if (!token.isValid() || !m_undoer)
        return;
    m_undoStack.push(new TokenCommand(*this, m_undoer, std::move(text), token, std::move(redo)));
}

void AppContext::openPage(const QString& pageId, const QVariantMap& place)
{
    Q_EMIT navigationRequested(pageId, place);
}

void AppContext::openDebtor(DebtorId id)
{
    openPage(u"debtors"_s, {{u"debtor"_s, static_cast<qlonglong>(id.value)}});
}

void AppContext::openInvoice(InvoiceId id)
{
    openPage(u"invoices"_s, {{u"invoice"_s, static_cast<qlonglong>(id.value)}});
}

void AppContext::openPayment(PaymentId id)
{
    openPage(u"payments"_s, {{u"payment"_s, static_cast<qlonglong>(id.value)}});
}

void AppContext::importFiles(const QStringList& paths)
{
    for (const FileTaker& taker : m_fileTakers) {
        if (taker(paths))
            return;
    }
    openPage(u"import"_s, {{u"files"_s, paths}});
}

void AppContext::showStrip(const Strip& strip)
{
    Q_EMIT stripRequested(strip);
}

void AppContext::removeStrip(const QString& id)
{
    Q_EMIT stripRemoved(id);
}

void AppContext::showMessage(const LiveText& text, Tone tone)
{
    showStrip({tone, text, {}, {}, {}, false});
}

void AppContext::showError(const Error& error)
{
    showStrip({error.code == Error::Code::Cancelled ? Tone::Info : Tone::Bad, error, {}, {}, {}, false});
}

} // namespace tegoed::ui
