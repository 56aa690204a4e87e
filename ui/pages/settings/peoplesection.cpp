#include "pages/settings/peoplesection.h"

#include "delegates/datatable.h"
#include "models/usertablemodel.h"
#include "pages/settings/tables.h"
#include "theme/theme.h"
#include "widgets/card.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QPushButton>

using namespace Qt::StringLiterals;

namespace Creator {

PeopleSection::PeopleSection(UserTableModel &people, QWidget *parent)
    : SettingsColumn(parent)
    , m_model(people)
    , m_myself(new Card)
    , m_others(new Card)
    , m_edit(new QPushButton)
    , m_password(new QPushButton)
    , m_remove(new QPushButton)
    , m_code(new QPushButton)
    , m_add(new QPushButton)
    , m_change(new QPushButton)
    , m_table(new DataTable)
{
    buildMyself();
    buildPeople();
    retranslate();
    add(m_myself);
    add(m_others);
}

PeopleSection::~PeopleSection() = default;

void PeopleSection::buildMyself()
{
    auto *passwords = new QWidget;
    auto *row = new QHBoxLayout(passwords);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().grid);
    row->addWidget(m_remove);
    row->addWidget(m_password);
    m_nameRow = new SettingRow(m_edit);
    m_passwordRow = new SettingRow(passwords);
    m_codeRow = new SettingRow(m_code);
    for (SettingRow *setting : { m_nameRow, m_passwordRow, m_codeRow })
        m_myself->body()->addWidget(setting);
    m_edit->setObjectName(u"editMyself"_s);
    m_password->setObjectName(u"password"_s);
    m_remove->setObjectName(u"removePassword"_s);
    m_code->setObjectName(u"recoveryCode"_s);
    connect(m_edit, &QPushButton::clicked, this, &PeopleSection::editMyselfRequested);
    connect(m_password, &QPushButton::clicked, this, &PeopleSection::passwordRequested);
    connect(m_remove, &QPushButton::clicked, this, &PeopleSection::passwordRemovalRequested);
    connect(m_code, &QPushButton::clicked, this, &PeopleSection::recoveryCodeRequested);
}

void PeopleSection::buildPeople()
{
    m_others->setEdgeToEdge();
    m_others->addHeaderWidget(m_change);
    m_others->addHeaderWidget(m_add);
    m_others->body()->addWidget(m_table);
    using Kind = DataTable::Column::Kind;
    setUpSmallTable(*m_table, m_model,
                    { { u"name"_s, 180, Kind::Text },
                      { u"email"_s, 220, Kind::Text },
                      { u"role"_s, 120, Kind::Text },
                      { u"state"_s, 170, Kind::Badge } },
                    UserTableModel::EmailColumn);
    m_add->setObjectName(u"addPerson"_s);
    m_change->setObjectName(u"changePerson"_s);
    connect(m_add, &QPushButton::clicked, this, &PeopleSection::addRequested);
    connect(m_change, &QPushButton::clicked, this, &PeopleSection::openSelected);
    connect(m_table, &QTableView::activated, this, &PeopleSection::openSelected);
    enableWithSelection(*m_change, *m_table);
}

void PeopleSection::openSelected()
{
    if (const User *user = m_model.at(m_table->currentIndex().row()); user && m_add->isEnabled())
        emit editRequested(*user);
}

void PeopleSection::setMyself(const User &user)
{
    m_me = user;
    retranslate();
}

void PeopleSection::setManaging(Qt::ItemFlags allowed)
{
    const bool may = allowed.testFlag(Qt::ItemIsEditable);
    m_add->setEnabled(may);
    m_change->setVisible(may);
}

void PeopleSection::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    SettingsColumn::changeEvent(event);
}

void PeopleSection::retranslate()
{
    m_myself->setHeader(tr("You"));
    m_others->setHeader(tr("People"), tr("Everybody who works with this data folder"));
    m_nameRow->setWords(m_me.name,
                        m_me.email.isEmpty() ? roleText(m_me.role)
                                             : tr("%1 · %2").arg(m_me.email, roleText(m_me.role)));
    m_edit->setText(tr("Edit…"));
    m_passwordRow->setWords(tr("Password"),
                            tr("Keeps people apart within the program. It does not encrypt the "
                               "file."));
    m_password->setText(m_me.hasPassword ? tr("Change password…") : tr("Set a password…"));
    m_remove->setText(tr("Remove…"));
    m_remove->setVisible(m_me.hasPassword);
    m_codeRow->setWords(tr("Recovery code"),
                        tr("Lets you choose a new password once. A new code replaces the former."));
    m_code->setText(tr("New code…"));
    m_codeRow->setVisible(m_me.hasPassword);
    m_add->setText(tr("Add a person…"));
    m_change->setText(tr("Edit…"));
    m_table->setAccessibleName(tr("People"));
    m_model.retranslate();
}

} // namespace Creator
