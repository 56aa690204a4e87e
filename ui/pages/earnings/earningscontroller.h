#pragma once

#include "core/clock.h"
#include "models/earningtablemodel.h"
#include "pages/earnings/earningspage.h"
#include "pages/earnings/ledgerview.h"
#include "storage/batchrepository.h"
#include "storage/channelrepository.h"
#include "storage/database.h"
#include "storage/earningrepository.h"
#include "widgets/noticecard.h"
#include "widgets/prompter.h"

#include <QObject>
#include <QPointer>
#include <QTimer>

namespace Creator {

class EarningSheet;

/// Does what the earnings page asks for, and keeps it showing what the ledger holds.
class EarningsController final : public QObject
{
    Q_OBJECT

public:
    struct Stores
    {
        Database &database;
        EarningRepository &earnings;
        ChannelRepository &channels;
        BatchRepository &batches;
    };

    EarningsController(const Stores &stores, const Clock &clock, Prompter &prompter,
                       const StateStore &memory, QObject *parent = nullptr);
    ~EarningsController() override;

    /// Made when the page is first shown; the window owns it.
    [[nodiscard]] EarningsPage *makePage(QWidget *parent);
    [[nodiscard]] EarningsPage *page() const { return m_page; }

    void setHomeCurrency(Currency currency);
    [[nodiscard]] Currency homeCurrency() const { return m_home; }
    void setEditable(Qt::ItemFlags editable);
    /// Shows one earning in the ledger, found by its text.
    void reveal(const Earning &earning);
    /// The rows behind a number: those in the ledger, or what is outstanding.
    void showFiltered(const EarningFilter &filter);
    void addByHand();
    /// Shows the rows of one import in the ledger.
    void showBatch(Creator::ImportBatchId batch);
    /// Shows what a filter lets through in the ledger.
    void showRows(const Creator::EarningFilter &filter);

signals:
    void importRequested();
    void reportRequested();
    void paletteRequested();
    void noticeRequested(const Creator::Notice &notice);
    void undoRequested();
    /// What the status bar says beside: the rates, and what is selected.
    void statusChanged(const QStringList &texts);

private:
    void connectPage();
    void connectTable(EarningTable &table);
    void refresh();
    void refreshTotals();
    /// Asks on a worker; a newer question of the kind cancels it and takes its place.
    template <typename T>
    void ask(std::shared_ptr<QueryTicket> &last,
             const std::function<Result<T>(Connection &)> &question,
             const std::function<void(const T &)> &show);
    void loadOverview();
    void loadForecast();
    void loadChart();
    void loadOutstandingChart();
    void loadRates();
    void loadContents();
    void edit(EarningId id, int column, const QVariant &value);
    void open(const QList<EarningId> &ids);
    void attach(EarningId id);
    void moveToTrash(const QList<EarningId> &ids);
    void markPaid(const QList<EarningId> &ids);
    void showSheet(const Earning &earning);
    void save(const Earning &earning, EarningSheet *sheet);
    /// A change after which the day paid fits the status.
    [[nodiscard]] std::function<void(Earning &)>
    settled(const std::function<void(Earning &)> &change) const;
    void report(const Status &status, const QString &done);
    void describeSelection();
    void announceStatus();
    [[nodiscard]] QString indexText() const;

    Stores m_stores;
    const Clock &m_clock;
    Prompter &m_prompter;
    const StateStore m_memory;
    EarningWindow m_ledgerWindow;
    EarningWindow m_outstandingWindow;
    EarningTableModel m_ledger;
    EarningTableModel m_outstanding;
    Currency m_home;
    QPointer<EarningsPage> m_page;
    QTimer m_rest; // several changes in a row are read once
    bool m_outstandingAsked = false;
    std::shared_ptr<QueryTicket> m_overviewAsked;
    std::shared_ptr<QueryTicket> m_forecastAsked;
    std::shared_ptr<QueryTicket> m_chartAsked;
    std::shared_ptr<QueryTicket> m_duesAsked;
    std::shared_ptr<QueryTicket> m_ratesAsked;
    std::shared_ptr<QueryTicket> m_contentsAsked;
    QString m_ratesText;
    QString m_selectionText;
};

} // namespace Creator
