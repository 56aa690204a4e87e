#pragma once

#include "core/clock.h"
#include "pages/earnings/reportsheet.h"
#include "storage/database.h"
#include "widgets/prompter.h"

#include <QObject>
#include <QPointer>
#include <QThreadPool>

#include <memory>

namespace Creator {

class PictureChart;
class ReportPages;

/// Makes reports for the sheet: reads the ledger, paints pages and writes files on workers.
class ReportController final : public QObject
{
    Q_OBJECT

public:
    ReportController(Database &database, const Clock &clock, Prompter &prompter,
                     QObject *parent = nullptr);
    ~ReportController() override;

    void setHomeCurrency(Currency currency) { m_home = currency; }
    /// Opens the sheet over the window that `window` is in, with the report of this year.
    void open(QWidget *window);
    /// The same sheet with the analytics of these days.
    void openAnalytics(QWidget *window, QDate from, QDate to);
    [[nodiscard]] ReportSheet *sheet() const { return m_sheet; }

private:
    struct Made;
    enum class Kind { Earnings, Analytics };

    void show(QWidget *window, const ReportRequest &first, Kind kind);
    void make(ReportRequest request);
    void show(const std::shared_ptr<Made> &made);
    void paintPage(int page, const QSize &size);
    void askForFile(ReportFormat format);
    void save(ReportFormat format, const QString &path);
    template <typename T>
    [[nodiscard]] QFuture<T> onWorker(std::function<T()> work);

    Database &m_database;
    const Clock &m_clock;
    Prompter &m_prompter;
    Currency m_home;
    Kind m_kind = Kind::Earnings; // of the sheet
    QPointer<ReportSheet> m_sheet;
    std::shared_ptr<QueryTicket> m_ticket; // of the question under way
    std::shared_ptr<Made> m_made; // what the sheet shows
    QThreadPool m_workers; // one thread: a recorded chart is not painted twice at once
};

} // namespace Creator
