#pragma once

#include "core/usecases/escalation/what_if.h"

#include <QLabel>
#include <QTimer>

namespace tegoed::ui {

class AppContext;

/// What there would be on a later day: messages, costs and interest, for the whole book or one debtor. Reads beside the window, once
/// the day rests; takes no room for today and before.
class WhatIfLine final : public QLabel {
    Q_OBJECT
public:
    explicit WhatIfLine(AppContext& context, QWidget* parent = nullptr);

    void show(std::optional<DebtorId> debtor, const Date& on);
    void retranslate();

private:
    void read();
    void fill();

    AppContext& m_context;
    std::optional<DebtorId> m_debtor;
    std::optional<Date> m_on;
    std::optional<Result<WhatIf>> m_known;
    QTimer m_rest;
    int m_version = 0;
};

} // namespace tegoed::ui
