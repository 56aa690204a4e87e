#pragma once

#include "dialogs/sheet.h"
#include "sync/accountdesk.h"

#include <QTimeZone>

namespace Creator {

/// The last runs of an account, in words, the newest first.
class RunLogSheet final : public Sheet
{
    Q_OBJECT

public:
    static constexpr int mostRuns = 20;

    struct Moment
    {
        QDateTime now;
        QTimeZone zone;
    };

    RunLogSheet(const SocialAccount &account, const QList<RunReport> &runs, const Moment &moment,
                QWidget *window);
    ~RunLogSheet() override;

private:
    [[nodiscard]] QWidget *card(const RunReport &run, const Moment &moment) const;
};

} // namespace Creator
