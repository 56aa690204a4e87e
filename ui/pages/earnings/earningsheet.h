#pragma once

#include "dialogs/sheet.h"
#include "domain/earning.h"
#include "domain/person.h"

class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;

namespace Creator {

class PlainLabel;

/// One earning as a form: to add by hand, or to change all of its values.
class EarningSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Lists
    {
        QList<Channel> channels;
        QList<QPair<ContentId, QString>> contents;
    };

    /// `earning` with a null id is a new one.
    EarningSheet(const Earning &earning, const Lists &lists, QWidget *window);
    ~EarningSheet() override;

signals:
    /// The values are complete; the sheet stays open until dismiss().
    void saveRequested(const Creator::Earning &earning);

private:
    void build();
    void addRows(QFormLayout &form);
    void fill(const Lists &lists);
    void submit();
    [[nodiscard]] bool readInto(Earning &earning);
    void complain(QWidget *field, const QString &sentence);
    [[nodiscard]] QDateEdit *dayEdit(QDate day, QWidget *parent);

    Earning m_earning;
    QDateEdit *m_day;
    QLineEdit *m_amount;
    QComboBox *m_currency;
    QComboBox *m_kind;
    QComboBox *m_source;
    QComboBox *m_status;
    QLineEdit *m_payer;
    QLineEdit *m_description;
    QDateEdit *m_due;
    QDateEdit *m_paid;
    QComboBox *m_channel;
    QComboBox *m_content;
    PlainLabel *m_problem;
};

} // namespace Creator
