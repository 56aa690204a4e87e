#pragma once

#include <QJsonObject>
#include <QWidget>

class QPushButton;

namespace Creator {

/// A line of filters above a list. What it asks can be kept under a name and asked again later.
class SearchBar : public QWidget
{
    Q_OBJECT

public:
    ~SearchBar() override;

    /// What is asked, in words that mean the same in a year and in every language; empty:
    /// everything.
    [[nodiscard]] virtual QJsonObject question() const = 0;
    /// Asks this at once. What is unknown, or does not exist any more, is left out.
    virtual void setQuestion(const QJsonObject &question) = 0;

    enum class Saving { Offered, Withheld };
    /// May the person keep what is asked? Offered at first.
    void setSaving(Saving saving);

signals:
    /// The person wants to keep what is asked.
    void saveRequested();
    /// By setQuestion(): whoever has the bar brings its list into sight.
    void asked();

protected:
    explicit SearchBar(QWidget *parent);

    /// To be placed beside the filters; there while something is asked.
    [[nodiscard]] QPushButton *saveButton() const { return m_save; }
    /// To be called when the question changed.
    void refreshSaveButton();
    void changeEvent(QEvent *event) override;

private:
    void retranslate();

    QPushButton *m_save;
    Saving m_saving = Saving::Offered;
};

} // namespace Creator
