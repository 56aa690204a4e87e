#pragma once

#include "planning/repeatchoice.h"

#include <QWidget>

class QAbstractButton;
class QComboBox;
class QDateEdit;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace Creator {

/// How often something happens, in a person's terms; for those who know RFC 5545 a line to write
/// it in, which is out of sight until it is asked for.
class RuleEdit final : public QWidget
{
    Q_OBJECT

public:
    explicit RuleEdit(QWidget *parent = nullptr);
    ~RuleEdit() override;

    /// The first day, which says which weekday and which day of the month are meant.
    void setStart(QDate start);
    void setRule(const QString &rrule);
    /// As typed, where it was typed: it may be no rule.
    [[nodiscard]] QString rule() const;

signals:
    void changed();

private:
    void build();
    [[nodiscard]] QWidget *everyRow();
    [[nodiscard]] QWidget *weekdayRow();
    [[nodiscard]] QWidget *endRow();
    void fill(const RepeatChoice &choice);
    [[nodiscard]] RepeatChoice choice() const;
    [[nodiscard]] bool isTyped() const;
    void nameMonthWays();
    void refresh();

    QDate m_start;
    QFormLayout *m_form;
    QSpinBox *m_interval;
    QComboBox *m_every;
    QWidget *m_weekdays = nullptr;
    QList<QAbstractButton *> m_days; // Monday first
    QComboBox *m_monthBy;
    QComboBox *m_end;
    QDateEdit *m_until;
    QSpinBox *m_count;
    QLineEdit *m_line;
};

} // namespace Creator
