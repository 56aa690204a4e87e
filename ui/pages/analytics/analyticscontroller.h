#pragma once

#include "models/metricchart.h"
#include "pages/analytics/analyticspage.h"
#include "storage/readpool.h"
#include "widgets/noticecard.h"

#include <QPointer>

namespace Creator {

class Database;

/// Answers what the page of analytics asks, on workers. Of several questions only the newest
/// answer is shown.
class AnalyticsController final : public QObject
{
    Q_OBJECT

public:
    AnalyticsController(Database &database, const Clock &clock, Prompter &prompter,
                        const StateStore &store, QObject *parent = nullptr);
    ~AnalyticsController() override;

    [[nodiscard]] AnalyticsPage *makePage(QWidget *parent);
    void setHomeCurrency(Currency currency);
    /// By its name; now, or as soon as the page knows that it is offered.
    void showMetric(const QString &name);

signals:
    void contentRequested(Creator::ContentId id);
    /// The page was made; its bar can be kept under a name.
    void searchBarMade(Creator::SearchBar &bar);
    /// The person wants to connect an account.
    void connectRequested();
    void reportRequested(QDate from, QDate to);
    void noticeRequested(const Creator::Notice &notice);
    void paletteRequested();

public slots:
    /// Anything may have changed.
    void refresh();

private:
    struct Known; // what can be asked
    struct Figures;

    void ask();
    void takeWanted(const QList<const Metric *> &offered);
    void askChart();
    void askAges(const QList<ContentId> &contents);
    void askAudience();
    void askContents();
    void askSparklines(const QList<ContentId> &contents);
    template <typename T>
    void ask(std::shared_ptr<QueryTicket> &last,
             const std::function<Result<T>(Connection &)> &question,
             const std::function<void(const T &)> &show);
    bool eventFilter(QObject *watched, QEvent *event) override;

    Database &m_database;
    const Clock &m_clock;
    Prompter &m_prompter;
    StateStore m_store;
    Currency m_home;
    QPointer<AnalyticsPage> m_page;
    const Metric *m_wanted = nullptr;
    SparklineQuestion m_shown; // what the ranking is about
    QHash<QString, QString> m_names; // of accounts and channels, by a line's key
    std::shared_ptr<QueryTicket> m_knownAsked;
    std::shared_ptr<QueryTicket> m_chartAsked;
    std::shared_ptr<QueryTicket> m_contentsAsked;
    std::shared_ptr<QueryTicket> m_audienceAsked;
};

} // namespace Creator
