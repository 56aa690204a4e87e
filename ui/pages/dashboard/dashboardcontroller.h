#pragma once

#include "analytics/dashboardtrend.h"
#include "core/clock.h"
#include "pages/dashboard/dashboardpage.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"
#include "widgets/statestore.h"

#include <QPointer>
#include <QTimer>

#include <memory>

namespace Creator {

/// Asks on workers what the dashboard shows, and remembers what the person wants to see there.
class DashboardController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        ChannelRepository &channels;
    };

    DashboardController(const Stores &stores, const Clock &clock, Prompter &prompter,
                        const StateStore &memory, QObject *parent = nullptr);
    ~DashboardController() override;

    /// Begins to read before there is a page, so that the window is built meanwhile.
    void prepare();
    /// Made when the page is first shown; the window owns it. Asks only after it was painted,
    /// unless it is prepared.
    [[nodiscard]] DashboardPage *makePage(QWidget *parent);
    [[nodiscard]] DashboardPage *page() const { return m_page; }
    /// What its runs brought is told from now on. Must outlive the controller.
    void follow(AccountDesk &desk);
    void setHomeCurrency(Currency currency);
    void setEditable(Qt::ItemFlags editable);
    /// Figures or lists are on their way.
    [[nodiscard]] bool isReading() const { return m_isReading; }
    [[nodiscard]] const DashboardChoice &choice() const { return m_choice; }

signals:
    void noticeRequested(const Creator::Notice &notice);
    // What the page asks for: rows behind its numbers, and ways to begin.
    void earningsRequested(const Creator::EarningFilter &filter);
    void plannerRequested(QDate day);
    void contentRequested(const Creator::ContentId &id);
    void resourceRequested(const Creator::ResourceId &id);
    void connectRequested();
    void importRequested();

public slots:
    /// Something was changed. Asks once for many changes, and only when somebody looks.
    void refreshSoon();

private:
    /// One state of the file.
    struct Answer
    {
        DashboardQuestion asked;
        Dashboard dashboard;
        DashboardTrend trend;
    };

    void connectPage();
    void look();
    void ask();
    void askRest();
    void show();
    void showTrend(const DashboardTrend &trend);
    void showChannels();
    void askTrend();
    void choose(const DashboardChoice &choice);
    void customize();
    [[nodiscard]] MetricQuestion trendQuestion() const;
    [[nodiscard]] QList<RunReport> lastRuns(const QList<SocialAccount> &accounts) const;
    void complain(const Error &error);

    Stores m_stores;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    DashboardChoice m_choice;
    Currency m_home;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    QPointer<DashboardPage> m_page;
    QPointer<AccountDesk> m_desk;
    std::optional<Answer> m_answer; // the last
    std::shared_ptr<QueryTicket> m_asked;
    std::shared_ptr<QueryTicket> m_trendAsked;
    QTimer m_soon;
    bool m_isReading = false;
    bool m_isStale = true;
};

} // namespace Creator
