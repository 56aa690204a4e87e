#pragma once

#include "dialogs/sheet.h"
#include "domain/content.h"
#include "domain/person.h"
#include "pages/planner/contentsheetparts.h"
#include "pages/planner/variantedit.h"

class QComboBox;
class QLabel;
class QLineEdit;
class QPlainTextEdit;
class QPushButton;
class QSpinBox;
class QStackedWidget;

namespace Creator {

class PlainLabel;
class RemindField;
class SegmentedControl;

/// One content as a form in four parts: what it is, where it appears, what it uses, how the work
/// stands.
class ContentSheet final : public Sheet
{
    Q_OBJECT

public:
    struct Lists
    {
        QList<Channel> channels;
        QList<UseEdit::Choice> resources;
        QTimeZone zone;
        QDateTime suggestion; // UTC; from which a date begins that is ticked
    };

    /// `content` with a null id is a new one.
    ContentSheet(const Content &content, const Lists &lists, QWidget *window);
    ~ContentSheet() override;

    /// What the form began from.
    [[nodiscard]] const Content &given() const { return m_content; }
    [[nodiscard]] RemindField &remind() const { return *m_remind; }
    /// When such a content could go out; null: there is no free posting time.
    using NextTime = std::function<QDateTime(const Content &)>;
    /// Shows the buttons that ask for more than storing. Before open().
    void offerTools(const NextTime &nextTime);
    /// The accounts at which it may be aimed. Before open().
    void offerAccounts(const QList<SocialAccount> &accounts);
    /// What it brought in, in the part about the work.
    void showMoney(const QStringList &lines);
    /// The values were refused: the person may go on.
    void wakeUp();

signals:
    /// The values are complete; the sheet stays open until dismiss().
    void saveRequested(const Creator::Content &content);
    /// Of a stored content, with the values as they stand.
    void repeatRequested(const Creator::Content &content);
    /// With the values as they stand, stored or not.
    void templateRequested(const Creator::Content &content);

private:
    void build(const Lists &lists);
    [[nodiscard]] QWidget *basicsPart(const Lists &lists);
    [[nodiscard]] QWidget *workPart();
    void fill(const Lists &lists);
    void takeNextTime();
    void countLetters();
    void submit();
    [[nodiscard]] std::optional<Content> read();
    void complain(QWidget *field, const QString &sentence);

    Content m_content;
    bool m_isBusy = false; // a second press adds no second content
    SegmentedControl *m_parts;
    QStackedWidget *m_stack;
    QLineEdit *m_title;
    QPlainTextEdit *m_description;
    PlainLabel *m_limits;
    QComboBox *m_type;
    QComboBox *m_status;
    QComboBox *m_channel;
    InstantField *m_planned;
    InstantField *m_deadline;
    RemindField *m_remind;
    QLineEdit *m_tags;
    VariantEdit *m_variants;
    UseEdit *m_uses;
    ChecklistEdit *m_checklist;
    QPlainTextEdit *m_notes;
    QSpinBox *m_minutes;
    QSpinBox *m_effort;
    QLineEdit *m_cost;
    QComboBox *m_currency;
    QLabel *m_moneyName;
    PlainLabel *m_money;
    PlainLabel *m_problem;
    QPushButton *m_more = nullptr;
    QPushButton *m_next = nullptr;
    NextTime m_nextTime;
};

} // namespace Creator
