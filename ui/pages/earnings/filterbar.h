#pragma once

#include "core/clock.h"
#include "storage/earningfilter.h"
#include "widgets/searchbar.h"

class QPushButton;

namespace Creator {

class FilterChip;
class PlainLabel;
class SearchField;

/// The line above a list of earnings: text, period, source, status, currency, content, and what is
/// left.
class FilterBar final : public SearchBar
{
    Q_OBJECT

public:
    struct ContentOption
    {
        ContentId id;
        QString title;
    };

    explicit FilterBar(const Clock &clock, QWidget *parent = nullptr);
    ~FilterBar() override;

    [[nodiscard]] QJsonObject question() const override;
    void setQuestion(const QJsonObject &question) override;

    [[nodiscard]] EarningFilter filter() const;
    /// Is anything left out?
    [[nodiscard]] bool isFiltering() const;
    void setFilter(const EarningFilter &filter);
    /// What can be picked; others would find nothing.
    void setCurrencies(const QList<Currency> &currencies);
    void setContents(const QList<ContentOption> &contents);
    /// "1,204,882 rows · ₩4.62억"
    void setTotals(const QString &text);
    void clear();

signals:
    void filterChanged(const Creator::EarningFilter &filter);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum class Period { All, ThisMonth, LastMonth, Last12Months, ThisYear, LastYear };
    void retranslate();
    void announce();
    void applyPeriod(EarningFilter &filter) const;
    void takePeriod();

    const Clock &m_clock;
    EarningFilter m_base; // what the chips do not show
    QList<Currency> m_currencies;
    QList<ContentOption> m_contents;
    SearchField *m_search;
    FilterChip *m_period;
    FilterChip *m_source;
    FilterChip *m_status;
    FilterChip *m_currency;
    FilterChip *m_content;
    QPushButton *m_batch; // ends the restriction to one import
    PlainLabel *m_totals;
};

} // namespace Creator
