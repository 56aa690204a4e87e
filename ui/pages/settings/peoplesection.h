#pragma once

#include "domain/person.h"
#include "pages/settings/settingscolumn.h"

class QPushButton;

namespace Creator {

class Card;
class DataTable;
class UserTableModel;

/// Oneself and one's password; below, everybody who works with the data folder.
class PeopleSection final : public SettingsColumn
{
    Q_OBJECT

public:
    explicit PeopleSection(UserTableModel &people, QWidget *parent = nullptr);
    ~PeopleSection() override;

    void setMyself(const User &user);
    /// Whether the person may add people and change roles.
    void setManaging(Qt::ItemFlags allowed);

signals:
    void editMyselfRequested();
    void passwordRequested();
    void passwordRemovalRequested();
    void recoveryCodeRequested();
    void addRequested();
    void editRequested(const Creator::User &user);

protected:
    void changeEvent(QEvent *event) override;

private:
    void buildMyself();
    void buildPeople();
    void openSelected();
    void retranslate();

    UserTableModel &m_model;
    User m_me;
    Card *m_myself;
    Card *m_others;
    QPushButton *m_edit;
    QPushButton *m_password;
    QPushButton *m_remove;
    QPushButton *m_code;
    QPushButton *m_add;
    QPushButton *m_change;
    DataTable *m_table;
    SettingRow *m_nameRow;
    SettingRow *m_passwordRow;
    SettingRow *m_codeRow;
};

} // namespace Creator
