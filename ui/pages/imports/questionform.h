#pragma once

#include <QList>
#include <QWidget>

class QGridLayout;

namespace Creator {

class Card;

/// What a file does not say: one line per question. An answer is told at once, and shown until the
/// questions are set anew.
class QuestionForm final : public QWidget
{
    Q_OBJECT

public:
    struct Option
    {
        QString value;
        QString text;
    };
    enum class Need {
        Open, // nothing can be imported before it is answered
        Answered // can still be changed
    };
    struct Field
    {
        QString key; // "currency", "period" …
        QList<Option> options; // empty: what fits the key
        QString answer;
        Need need = Need::Open;
    };

    explicit QuestionForm(QWidget *parent = nullptr);
    ~QuestionForm() override;

    /// Hides itself without fields.
    void setFields(const QList<Field> &fields);
    /// The widget that answers `key`; null if it is not asked.
    [[nodiscard]] QWidget *editor(const QString &key) const;

signals:
    void answered(const QString &key, const QString &answer);

private:
    void clear();
    void addField(const Field &field, int row);
    [[nodiscard]] QWidget *makeEditor(const Field &field);
    [[nodiscard]] QWidget *makeChoice(const Field &field);
    [[nodiscard]] QWidget *makeDay(const Field &field);
    [[nodiscard]] QWidget *makePeriod(const Field &field);
    [[nodiscard]] QWidget *makeText(const Field &field);

    Card *m_card;
    QGridLayout *m_grid;
};

} // namespace Creator
