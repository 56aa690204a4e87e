#include "pages/settings/personsheet.h"

#include "models/usertablemodel.h"
#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

PersonSheet::PersonSheet(const User &user, Roles roles, QWidget *window)
    : Sheet(window)
    , m_user(user)
    , m_name(new QLineEdit(user.name))
    , m_email(new QLineEdit(user.email))
    , m_phone(new QLineEdit(user.phone))
    , m_password(new QLineEdit)
    , m_role(new QComboBox)
    , m_state(new QComboBox)
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
{
    build(roles);
    connect(this, &Sheet::accepted, this, &PersonSheet::submit);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

PersonSheet::~PersonSheet() = default;

LabelledField *PersonSheet::addField(QWidget *control, const QString &name, const QString &hint)
{
    auto *field = new LabelledField(control);
    field->setLabel(name, hint);
    body()->addWidget(field);
    return field;
}

void PersonSheet::build(Roles roles)
{
    const bool isNew = m_user.id.isNull();
    setTitle(isNew ? tr("Add a person") : tr("Edit person"));
    body()->setSpacing(themeOf(this).sizes().gap);
    m_name->setObjectName(u"name"_s);
    m_email->setObjectName(u"email"_s);
    m_password->setObjectName(u"password"_s);
    m_role->setObjectName(u"role"_s);
    m_state->setObjectName(u"state"_s);
    addField(m_name, tr("Name"));
    addField(m_email, tr("E-mail"));
    addField(m_phone, tr("Phone"));
    for (const Role role : { Role::Creator, Role::Manager, Role::Viewer, Role::Admin }) {
        m_role->addItem(roleText(role), static_cast<int>(role));
        m_role->setItemData(m_role->count() - 1, roleExplanation(role), Qt::ToolTipRole);
    }
    m_role->setCurrentIndex(m_role->findData(static_cast<int>(m_user.role)));
    LabelledField *role = addField(m_role, tr("Role"), roleExplanation(m_user.role));
    connect(m_role, &QComboBox::currentIndexChanged, role, [this, role] {
        role->setLabel(tr("Role"),
                       roleExplanation(static_cast<Role>(m_role->currentData().toInt())));
    });
    m_state->addItems({ tr("May sign in"), tr("Deactivated: may not sign in") });
    m_state->setCurrentIndex(m_user.isActive ? 0 : 1);
    LabelledField *state = addField(m_state, tr("Sign-in"));
    m_password->setEchoMode(QLineEdit::Password);
    LabelledField *password
        = addField(m_password, tr("First password"), tr("At least 8 characters."));
    role->setVisible(roles == Roles::Choosable);
    state->setVisible(roles == Roles::Choosable && !isNew);
    password->setVisible(isNew);
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    connect(addButton(tr("Cancel")), &QPushButton::clicked, this, &Sheet::dismiss);
    addButton(isNew ? tr("Add person") : tr("Save changes"), ButtonKind::Primary)
        ->setObjectName(u"save"_s);
    m_name->setFocus();
}

void PersonSheet::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    placePanel(panelRect());
}

void PersonSheet::submit()
{
    const auto role = static_cast<Role>(m_role->currentData().toInt());
    if (m_user.id.isNull()) {
        emit addRequested(
            { m_name->text(), m_email->text(), m_phone->text(), role, m_password->text() });
        return;
    }
    User user = m_user;
    user.name = m_name->text();
    user.email = m_email->text();
    user.phone = m_phone->text();
    user.role = role;
    user.isActive = m_state->currentIndex() == 0;
    emit saveRequested(user);
}

} // namespace Creator
