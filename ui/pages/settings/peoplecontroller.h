#pragma once

#include "identity/userservice.h"
#include "models/usertablemodel.h"
#include "widgets/noticecard.h"

#include <QObject>
#include <QPointer>

namespace Creator {

class PeopleSection;
class Session;
class UserRepository;

/// Does what the section about people asks for.
class PeopleController final : public QObject
{
    Q_OBJECT

public:
    PeopleController(UserService &service, UserRepository &users, Session &session,
                     QObject *parent = nullptr);
    ~PeopleController() override;

    [[nodiscard]] UserTableModel &model() { return m_model; }
    void serve(PeopleSection &section);

signals:
    void noticeRequested(const Creator::Notice &notice);

private:
    void refresh();
    void add();
    void edit(const User &user);
    void setPassword();
    void removePassword();
    void renewCode();
    void say(const QString &text);

    UserService &m_service;
    UserRepository &m_users;
    Session &m_session;
    UserTableModel m_model;
    QPointer<PeopleSection> m_section;
};

} // namespace Creator
