#pragma once

#include "domain/currency.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QStackedWidget;
class QVBoxLayout;

namespace Creator {

class Card;
class ChoiceCard;
class LabelledField;
class PlainLabel;
class RecoveryCodePanel;
class SegmentedControl;

/// The first page of an empty data folder: language, currency, who it is, and how to begin.
///
/// Everything on it may stay empty. It stores nothing; it says what was chosen.
class WelcomePage final : public QWidget
{
    Q_OBJECT

public:
    /// How the person begins.
    enum class Begin { Import, Sample, Empty };
    Q_ENUM(Begin)

    struct Answers
    {
        QString name;
        QString channel;
        QString email;
        QString password;
        Currency home;
    };

    explicit WelcomePage(QWidget *parent = nullptr);
    ~WelcomePage() override;

    void setLanguage(const QString &language);
    void setHomeCurrency(Currency currency);
    /// A sentence in the way of going on; empty hides it.
    void setProblem(const QString &sentence);
    /// While the person is stored, nothing can be chosen twice.
    void setBusy();
    void showRecoveryCode(const QString &code);

signals:
    /// "ko" or "en"; at once.
    void languageChosen(const QString &language);
    void beginRequested(Creator::WelcomePage::Begin how,
                        const Creator::WelcomePage::Answers &answers);
    void recoveryCodeKept();

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildForm();
    void buildChoices();
    void begin(Begin how);
    void retranslate();

    PlainLabel *m_title;
    PlainLabel *m_subtitle;
    QStackedWidget *m_steps;
    Card *m_form;
    SegmentedControl *m_language;
    QComboBox *m_currency;
    QLineEdit *m_name;
    QLineEdit *m_channel;
    QLineEdit *m_email;
    QLineEdit *m_password;
    QList<LabelledField *> m_fields;
    PlainLabel *m_honest;
    PlainLabel *m_problem;
    QList<ChoiceCard *> m_choices;
    RecoveryCodePanel *m_code;
    QWidget *m_codeStep;
};

} // namespace Creator
