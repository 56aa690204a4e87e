#pragma once

#include "dialogs/sheet.h"
#include "domain/earning.h"

#include <functional>

class QComboBox;
class QDateEdit;
class QLineEdit;

namespace Creator {

/// Changes the same values of many earnings at once; what is left at "unchanged" stays as it is.
class BulkEditSheet final : public Sheet
{
    Q_OBJECT

public:
    BulkEditSheet(int rows, QWidget *window);
    ~BulkEditSheet() override;

signals:
    void applyRequested(const std::function<void(Creator::Earning &)> &change);

private:
    void submit();

    QComboBox *m_status;
    QComboBox *m_source;
    QDateEdit *m_paid;
    QDateEdit *m_due;
    QLineEdit *m_payer;
};

} // namespace Creator
