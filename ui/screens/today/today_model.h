#pragma once

#include "core/usecases/escalation/due.h"

#include <QAbstractItemModel>
#include <QSet>

#include <array>

namespace tegoed::ui {

/// The sections of Today, in their fixed order (ux.md 3.1).
enum class TodaySection { Received, Agreements, ToSend, ToCall, Stuck, Later };
inline constexpr int kTodaySections = static_cast<int>(TodaySection::Later) + 1;

/// The work of today as sections with rows: who, what, how much on the first line, and why on the second. No use cases: it shows a
/// list that was read elsewhere.
class TodayModel final : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        TitleRole = Qt::UserRole, ///< Who; of a section its name.
        WhatRole,                 ///< "Second reminder · 3 invoices"; of a section its number.
        WhyRole,
        AmountRole,
        ActionRole,               ///< The word at the end of the row; empty = none.
        IconsRole,                ///< QStringList: ways it goes.
        ToneRole,                 ///< Tone of its first icon, as int.
        SectionRole,              ///< bool
    };
    enum class RowKind { Message, Call, HandOver, Announced, Agreement, Stuck, Later, Note, Answer, CertainReceipts, OtherReceipts, Arrived, NotArrived };

    explicit TodayModel(QObject* parent = nullptr);

    void show(DueList list); ///< Ticks set before stay with their proposal.
    const DueList& list() const { return m_list; }
    void retranslate();

    RowKind kindOf(const QModelIndex& index) const;
    bool isRow(const QModelIndex& index) const { return index.isValid() && index.internalId() != 0; }
    const DueProposal* proposalOf(const QModelIndex& index) const; ///< Null for sections and rows without one.
    const DueStuck* stuckOf(const QModelIndex& index) const;       ///< Null for all other rows.
    const DueAgreement* agreementOf(const QModelIndex& index) const; ///< Null for all other rows.
    std::vector<InvoiceId> invoicesOf(const QModelIndex& index) const; ///< That the row is about; empty = not told.
    const AnswerRow* answerOf(const QModelIndex& index) const;     ///< Null for rows that are none.
    DebtorId debtorOf(const QModelIndex& index) const;             ///< Not valid for sections and notes.
    QModelIndex sectionIndex(TodaySection section) const { return index(static_cast<int>(section), 0, {}); }
    /// The row of this debtor in this section; not valid when it has none.
    QModelIndex find(TodaySection section, DebtorId debtor) const;

    std::vector<DueProposal> ticked() const; ///< To be prepared.
    int tickedCount() const;                 ///< How many `ticked` gives.
    bool isQuiet() const;                    ///< Nothing came in.
    QStringList explanationOf(const QModelIndex& index) const; ///< What the detail pane says of money and files that came in.
    int thingsToDo() const;                  ///< For the badge: all but *Later*.
    bool isTickable(const QModelIndex& index) const;
    void toggle(const QModelIndex& index);

    /// Friendly, nothing warns, no paper: one click sends it (P3). Else a person looks first.
    static bool maySendUnseen(const DueProposal& proposal);

    QModelIndex index(int row, int column, const QModelIndex& parent) const override;
    QModelIndex parent(const QModelIndex& child) const override;
    int rowCount(const QModelIndex& parent) const override;
    int columnCount(const QModelIndex&) const override { return 1; }
    QVariant data(const QModelIndex& index, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        RowKind kind;
        std::size_t at = 0; ///< In the list its kind belongs to.
    };
    const Row& rowAt(const QModelIndex& index) const;
    QVariant sectionData(TodaySection section, int role) const;
    QVariant proposalData(const DueProposal& proposal, int role) const;
    QVariant noteData(int role) const;
    QVariant receiptsData(bool isCertain, int role) const;
    QVariant arrivedData(bool isRefused, int role) const;
    QVariant agreementData(const DueAgreement& due, int role) const;
    static QVariant answerData(const AnswerRow& answer, int role);
    QVariant stuckData(const DueStuck& stuck, int role) const;
    QVariant laterData(const DueLater& later, int role) const;
    void addUp();
    QString sumOf(TodaySection section) const;
    static QString keyOf(const DueProposal& proposal);

    DueList m_list;
    std::array<std::vector<Row>, kTodaySections> m_rows;
    std::array<std::vector<Money>, kTodaySections> m_sums; ///< Per currency.
    QSet<QString> m_unticked;
};

} // namespace tegoed::ui
