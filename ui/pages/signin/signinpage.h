#pragma once

#include "domain/person.h"

#include <QWidget>

class QButtonGroup;
class QCheckBox;
class QLineEdit;
class QPushButton;
class QStackedWidget;
class QVBoxLayout;

namespace Creator {

class LabelledField;
class PlainLabel;
class RecoveryCodePanel;

/// Who is it, and the password; or, for somebody who forgot it, the recovery code and a new one.
///
/// Says honestly what the password is for. Checks nothing.
class SignInPage final : public QWidget
{
    Q_OBJECT

public:
    enum class Purpose { SignIn, Unlock };
    enum class Stay { No, Yes };
    Q_ENUM(Stay)

    explicit SignInPage(Purpose purpose, QWidget *parent = nullptr);
    ~SignInPage() override;

    /// Those who may sign in; the first is chosen. To unlock, the one who locked.
    void setPeople(const QList<User> &people);
    void choosePerson(UserId id);
    /// Why nobody can stay signed in here; empty if it is possible.
    void setStayRefused(const QString &reason);
    void setProblem(const QString &sentence);
    void setBusy();
    /// Nothing can be tried for so long; 0 ends it.
    void setWait(int seconds);
    void showPasswordStep();
    void showRecoveryCode(const QString &code);

    [[nodiscard]] std::optional<User> person() const;

signals:
    void personChosen(const Creator::User &user);
    void signInRequested(const Creator::User &user, const QString &password,
                         Creator::SignInPage::Stay stay);
    void resetRequested(const Creator::User &user, const QString &code, const QString &next);
    void recoveryCodeKept();
    /// Somebody else wants to work, while this one is locked out.
    void otherPersonRequested();

protected:
    void changeEvent(QEvent *event) override;

private:
    enum Step { PasswordStep, ForgottenStep, CodeStep };

    void placeInTheMiddle(QWidget *column);
    [[nodiscard]] QWidget *makePasswordStep();
    [[nodiscard]] QWidget *makeForgottenStep();
    void showStep(Step step);
    void submit();
    void retranslate();
    void refresh();

    const Purpose m_purpose;
    QList<User> m_people;
    QVBoxLayout *m_cards;
    QButtonGroup *m_group;
    PlainLabel *m_title;
    QStackedWidget *m_steps;
    QLineEdit *m_password;
    QCheckBox *m_stay;
    PlainLabel *m_stayReason;
    QPushButton *m_forgotten;
    QPushButton *m_other;
    QLineEdit *m_code;
    QLineEdit *m_next;
    QPushButton *m_back;
    QList<LabelledField *> m_fields;
    PlainLabel *m_problem;
    QPushButton *m_go;
    RecoveryCodePanel *m_codePanel;
    PlainLabel *m_honest;
    int m_wait = 0;
};

} // namespace Creator
