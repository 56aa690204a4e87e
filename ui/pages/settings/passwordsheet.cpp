#include "pages/settings/passwordsheet.h"

#include "dialogs/recoverycodepanel.h"
#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

bool asksForNew(PasswordSheet::Purpose purpose)
{
    return purpose == PasswordSheet::Purpose::Set || purpose == PasswordSheet::Purpose::Change;
}

QString textOf(const QLineEdit *line)
{
    return line ? line->text() : QString();
}

} // namespace

PasswordSheet::PasswordSheet(Purpose purpose, QWidget *window)
    : Sheet(window)
    , m_purpose(purpose)
    , m_current(purpose == Purpose::Set ? nullptr : new QLineEdit)
    , m_next(asksForNew(purpose) ? new QLineEdit : nullptr)
    , m_again(asksForNew(purpose) ? new QLineEdit : nullptr)
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
{
    build();
    connect(this, &Sheet::accepted, this, &PasswordSheet::submit);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
}

PasswordSheet::~PasswordSheet() = default;

LabelledField *PasswordSheet::addField(QLineEdit *line, const QString &name, const QString &hint)
{
    line->setEchoMode(QLineEdit::Password);
    auto *field = new LabelledField(line);
    field->setLabel(name, hint);
    body()->addWidget(field);
    m_form.append(field);
    return field;
}

void PasswordSheet::build()
{
    body()->setSpacing(themeOf(this).sizes().gap);
    QString confirm;
    ButtonKind kind = ButtonKind::Primary;
    switch (m_purpose) {
    case Purpose::Set:
        setTitle(tr("Set a password"),
                 tr("It is asked for when the program starts. It does not encrypt the file."));
        confirm = tr("Set password");
        break;
    case Purpose::Change:
        setTitle(tr("Change password"));
        confirm = tr("Change password");
        break;
    case Purpose::Remove:
        setTitle(tr("Remove the password"),
                 tr("Whoever opens the program on this computer then sees everything."));
        confirm = tr("Remove password");
        kind = ButtonKind::Danger;
        break;
    case Purpose::RenewCode:
        setTitle(tr("New recovery code"), tr("The former code is worth nothing then."));
        confirm = tr("Make a new code");
        break;
    }
    if (m_current) {
        m_current->setObjectName(u"current"_s);
        addField(m_current, tr("Present password"));
    }
    if (m_next && m_again) {
        m_next->setObjectName(u"next"_s);
        m_again->setObjectName(u"again"_s);
        addField(m_next, tr("New password"), tr("At least 8 characters."));
        addField(m_again, tr("New password again"));
    }
    m_problem->setWordWrap(true);
    m_problem->hide();
    body()->addWidget(m_problem);
    QPushButton *cancel = addButton(tr("Cancel"));
    connect(cancel, &QPushButton::clicked, this, &Sheet::dismiss);
    QPushButton *go = addButton(confirm, kind);
    go->setObjectName(u"go"_s);
    m_form.append(cancel);
    m_form.append(go);
}

void PasswordSheet::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    placePanel(panelRect());
}

void PasswordSheet::showRecoveryCode(const QString &code)
{
    setProblem({});
    for (QWidget *widget : std::as_const(m_form))
        widget->hide();
    setTitle(tr("Your recovery code"));
    auto *panel = new RecoveryCodePanel;
    panel->setCode(code);
    body()->addWidget(panel);
    connect(panel, &RecoveryCodePanel::kept, this, [this] {
        m_isShowingCode = false;
        dismiss();
    });
    m_isShowingCode = true;
    placePanel(panelRect());
    focusNextPrevChild(true);
}

void PasswordSheet::submit()
{
    if (m_isShowingCode)
        return;
    if (textOf(m_next) != textOf(m_again)) {
        setProblem(tr("The two new passwords differ."));
        m_again->setFocus();
        return;
    }
    setProblem({});
    emit submitted(textOf(m_current), textOf(m_next));
}

} // namespace Creator
