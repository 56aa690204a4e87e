#include "pages/settings/peoplecontroller.h"

#include "identity/session.h"
#include "pages/settings/passwordsheet.h"
#include "pages/settings/peoplesection.h"
#include "pages/settings/personsheet.h"
#include "storage/userrepository.h"

namespace Creator {

PeopleController::PeopleController(UserService &service, UserRepository &users, Session &session,
                                   QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_users(users)
    , m_session(session)
{
    connect(&users, &UserRepository::changed, this, &PeopleController::refresh);
    connect(&session, &Session::changed, this, &PeopleController::refresh);
}

PeopleController::~PeopleController() = default;

void PeopleController::serve(PeopleSection &section)
{
    m_section = &section;
    connect(&section, &PeopleSection::addRequested, this, &PeopleController::add);
    connect(&section, &PeopleSection::editRequested, this, &PeopleController::edit);
    connect(&section, &PeopleSection::editMyselfRequested, this, [this] {
        if (m_session.user())
            edit(*m_session.user());
    });
    connect(&section, &PeopleSection::passwordRequested, this, &PeopleController::setPassword);
    connect(&section, &PeopleSection::passwordRemovalRequested, this,
            &PeopleController::removePassword);
    connect(&section, &PeopleSection::recoveryCodeRequested, this, &PeopleController::renewCode);
    refresh();
}

void PeopleController::refresh()
{
    if (!m_section)
        return;
    if (const auto users = m_users.list())
        m_model.setRows(*users);
    if (m_session.user())
        m_section->setMyself(*m_session.user());
    m_section->setManaging(m_session.canManageUsers() ? Qt::ItemIsEditable : Qt::NoItemFlags);
}

void PeopleController::add()
{
    auto *sheet = new PersonSheet({}, PersonSheet::Roles::Choosable, m_section->window());
    const QPointer<PersonSheet> open(sheet);
    connect(
        sheet, &PersonSheet::addRequested, this, [this, open](const UserService::NewUser &wish) {
            m_service.addUser(wish).then(
                this, [this, open](const Result<UserService::Enrolment> &added) {
                    if (!added) {
                        if (open)
                            open->setProblem(added.error().message);
                        return;
                    }
                    if (open)
                        open->dismiss();
                    refresh();
                    auto *code
                        = new PasswordSheet(PasswordSheet::Purpose::RenewCode, m_section->window());
                    code->open();
                    code->showRecoveryCode(added->recoveryCode);
                    say(tr("%1 was added").arg(added->user.name));
                });
        });
    sheet->open();
}

void PeopleController::edit(const User &user)
{
    const auto roles
        = m_session.canManageUsers() ? PersonSheet::Roles::Choosable : PersonSheet::Roles::Fixed;
    auto *sheet = new PersonSheet(user, roles, m_section->window());
    const QPointer<PersonSheet> open(sheet);
    connect(sheet, &PersonSheet::saveRequested, this, [this, open](const User &changed) {
        m_service.updateUser(changed).then(this, [this, open](const Result<User> &saved) {
            if (!saved) {
                if (open)
                    open->setProblem(saved.error().message);
                return;
            }
            if (open)
                open->dismiss();
            refresh();
        });
    });
    sheet->open();
}

void PeopleController::setPassword()
{
    const bool had = m_session.user() && m_session.user()->hasPassword;
    auto *sheet = new PasswordSheet(
        had ? PasswordSheet::Purpose::Change : PasswordSheet::Purpose::Set, m_section->window());
    const QPointer<PasswordSheet> open(sheet);
    connect(sheet, &PasswordSheet::submitted, this,
            [this, open](const QString &current, const QString &next) {
                m_service.changePassword(current, next)
                    .then(this, [this, open](const Result<QString> &code) {
                        if (!open)
                            return;
                        if (!code) {
                            open->setProblem(code.error().message);
                        } else if (code->isEmpty()) {
                            open->dismiss();
                            say(tr("The password was changed"));
                        } else {
                            open->showRecoveryCode(*code);
                        }
                    });
            });
    sheet->open();
}

void PeopleController::removePassword()
{
    auto *sheet = new PasswordSheet(PasswordSheet::Purpose::Remove, m_section->window());
    const QPointer<PasswordSheet> open(sheet);
    connect(sheet, &PasswordSheet::submitted, this, [this, open](const QString &current) {
        m_service.removePassword(current).then(this, [this, open](const Status &removed) {
            if (!open)
                return;
            if (!removed) {
                open->setProblem(removed.error().message);
                return;
            }
            open->dismiss();
            say(tr("The password was removed"));
        });
    });
    sheet->open();
}

void PeopleController::renewCode()
{
    auto *sheet = new PasswordSheet(PasswordSheet::Purpose::RenewCode, m_section->window());
    const QPointer<PasswordSheet> open(sheet);
    connect(sheet, &PasswordSheet::submitted, this, [this, open](const QString &current) {
        m_service.renewRecoveryCode(current).then(this, [open](const Result<QString> &code) {
            if (!open)
                return;
            if (code)
                open->showRecoveryCode(*code);
            else
                open->setProblem(code.error().message);
        });
    });
    sheet->open();
}

void PeopleController::say(const QString &text)
{
    emit noticeRequested({ Tone::Positive, text });
}

} // namespace Creator
