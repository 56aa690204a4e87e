#pragma once

#include "dialogs/sheet.h"
#include "planning/recurrence.h"

class QDateTimeEdit;
class QPushButton;

namespace Creator {

class PlainLabel;
class RuleEdit;

/// Asks by which rule something repeats; says the rule in words and the next dates meanwhile, and
/// how many contents it would make now.
class RepeatSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Subject
    {
        QString title = {};
        QDateTime startUtc = {}; // the first time
        enum class Start { Fixed, Free } start = Start::Free; // whether another may be chosen
        QTimeZone zone = {};
        QDateTime now = {}; // UTC
        QString rrule = {}; // of a series that is changed; empty for a new one
    };

    RepeatSheet(const Subject &subject, QWidget *window);
    ~RepeatSheet() override;

    static constexpr int datesShown = 5;

signals:
    /// A rule that falls due.
    void chosen(const Creator::RecurrenceRule &rule);

private:
    void build();
    void refresh();
    void explain(const RecurrenceRule &rule);
    void placeAgain();
    [[nodiscard]] RecurrenceRule rule() const;

    const Subject m_subject;
    QDateTimeEdit *m_start;
    RuleEdit *m_rule;
    PlainLabel *m_words;
    PlainLabel *m_dates;
    QPushButton *m_make = nullptr;
};

} // namespace Creator
