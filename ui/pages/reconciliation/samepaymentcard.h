#pragma once

#include "storage/samepayments.h"
#include "widgets/card.h"

class QScrollArea;
class QVBoxLayout;

namespace Creator {

class PlainLabel;
class SegmentedControl;

/// Sales that a wallet may tell once more, each above the row that it may be, and those that a
/// person has brought together. Decides nothing. Hides itself where there is nothing to show.
class SamePaymentCard final : public Card
{
    Q_OBJECT

public:
    /// As many are listed; of more only the number is told.
    static constexpr qsizetype mostPairs = 50;

    explicit SamePaymentCard(QWidget *parent = nullptr);
    ~SamePaymentCard() override;

    void setPairs(const QList<PaymentPair> &suggested, const QList<PaymentPair> &confirmed,
                  QDate today);
    void setEditable(Qt::ItemFlags editable);

signals:
    void sameRequested(const Creator::PaymentPair &pair);
    void differentRequested(const Creator::PaymentPair &pair);
    void partRequested(const Creator::PaymentPair &pair);

protected:
    void changeEvent(QEvent *event) override;

private:
    enum View { Suggested, Confirmed };

    void refresh();
    void addPair(const PaymentPair &pair);
    void addButton(QLayout &row, const QString &text, const char *name, const PaymentPair &pair,
                   void (SamePaymentCard::*request)(const PaymentPair &));
    void retranslate();

    QList<PaymentPair> m_suggested;
    QList<PaymentPair> m_confirmed;
    QDate m_today;
    Qt::ItemFlags m_editable = Qt::ItemIsEditable;
    SegmentedControl *m_view;
    QScrollArea *m_scroll = nullptr;
    QWidget *m_list;
    QVBoxLayout *m_rows;
};

/// "Ko-fi · 10 Nov · Mina · US$5.00"
[[nodiscard]] QString paymentText(const PaymentRow &row, QDate today);

} // namespace Creator
