#pragma once

#include "dialogs/sheet.h"
#include "identity/userservice.h"

class QComboBox;
class QLineEdit;

namespace Creator {

class LabelledField;

/// A person as a form: to add one, or to change name, address, phone and role.
class PersonSheet final : public Sheet
{
    Q_OBJECT

public:
    enum class Roles { Fixed, Choosable };

    /// A user with a null id is a new one, who needs a password. `roles` says whether role and
    /// sign-in may be changed.
    PersonSheet(const User &user, Roles roles, QWidget *window);
    ~PersonSheet() override;

    void setProblem(const QString &sentence);

signals:
    void addRequested(const Creator::UserService::NewUser &wish);
    void saveRequested(const Creator::User &user);

private:
    void build(Roles roles);
    LabelledField *addField(QWidget *control, const QString &name, const QString &hint = {});
    void submit();

    User m_user;
    QLineEdit *m_name;
    QLineEdit *m_email;
    QLineEdit *m_phone;
    QLineEdit *m_password;
    QComboBox *m_role;
    QComboBox *m_state;
    PlainLabel *m_problem;
};

} // namespace Creator
