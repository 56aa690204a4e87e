#pragma once

#include "dialogs/sheet.h"
#include "reports/reportwriter.h"

#include <QTimer>

class QComboBox;
class QDateEdit;

namespace Creator {

class PagesView;

/// Lets a person choose what is reported, shows its pages as they will be on paper, and asks for
/// the file. Knows neither the ledger nor the disk.
class ReportSheet final : public Sheet
{
    Q_OBJECT

public:
    /// `first` is shown at the start; `currencies` are offered for the conversion.
    ReportSheet(const ReportRequest &first, const QList<Currency> &currencies, QDate today,
                QWidget *window);
    ~ReportSheet() override;

    /// The same for the report of analytics, which has no grouping and no layout; of a request its
    /// days and currency count. Before open().
    void tellAnalytics(QDate today);
    [[nodiscard]] ReportRequest request() const;
    [[nodiscard]] PagesView &pages() const { return *m_pages; }
    void showPages(int count, const QSizeF &page, const QString &description);
    void showMessage(const QString &text);
    /// Nothing can be saved meanwhile.
    void setSaving(const QString &note);
    void setSaved(const QString &note);

signals:
    /// The choices rest: pages of this are wanted.
    void reportWanted(const Creator::ReportRequest &request);
    void saveRequested(Creator::ReportFormat format);

private:
    void buildChoices(const QList<Currency> &currencies);
    void fillPeriods(QDate today);
    void selectPeriod();
    void choosePeriod(int index);
    void changed();
    void enableSaving(Qt::CheckState state);

    QComboBox *m_period;
    QDateEdit *m_from;
    QDateEdit *m_to;
    QComboBox *m_grouping;
    QComboBox *m_currency;
    QComboBox *m_layout;
    PagesView *m_pages;
    QList<QPushButton *> m_saves;
    QTimer m_rest;
};

} // namespace Creator
