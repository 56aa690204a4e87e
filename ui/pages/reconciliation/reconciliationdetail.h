#pragma once

#include "analytics/reconciliation.h"
#include "models/roles.h"
#include "widgets/card.h"

class QPushButton;
class QVBoxLayout;

namespace Creator {

/// What is behind one line: the payouts and where they arrived, and which estimates do not count.
class ReconciliationDetail final : public Card
{
    Q_OBJECT

public:
    explicit ReconciliationDetail(QWidget *parent = nullptr);
    ~ReconciliationDetail() override;

    void setLine(const ReconciliationLine &line, QDate today);

signals:
    void rowsRequested();
    void closeRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    void retranslate();
    void addTitle(const QString &text);
    void addText(const QString &text, Emphasis emphasis);

    QPushButton *m_rows;
    QPushButton *m_close;
    QWidget *m_list;
    QVBoxLayout *m_lines;
};

} // namespace Creator
