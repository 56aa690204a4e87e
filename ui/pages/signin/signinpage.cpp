#include "pages/signin/signinpage.h"

#include "dialogs/recoverycodepanel.h"
#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/choicecard.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

enum Field { PasswordField, CodeField, NextField };

QVBoxLayout *plainColumn(QWidget *widget, int spacing)
{
    auto *layout = new QVBoxLayout(widget);
    layout->setContentsMargins({});
    layout->setSpacing(spacing);
    return layout;
}

} // namespace

SignInPage::SignInPage(Purpose purpose, QWidget *parent)
    : QWidget(parent)
    , m_purpose(purpose)
    , m_group(new QButtonGroup(this))
    , m_title(new PlainLabel(TextStyle::Title))
    , m_steps(new QStackedWidget)
    , m_password(new QLineEdit)
    , m_stay(new QCheckBox)
    , m_stayReason(new PlainLabel(TextStyle::Small, Emphasis::Muted))
    , m_forgotten(new QPushButton)
    , m_other(new QPushButton)
    , m_code(new QLineEdit)
    , m_next(new QLineEdit)
    , m_back(new QPushButton)
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
    , m_go(new QPushButton)
    , m_codePanel(new RecoveryCodePanel)
    , m_honest(new PlainLabel(TextStyle::Small, Emphasis::Muted))
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *column = new QWidget(this);
    column->setFixedWidth(sizes.dialog);
    auto *layout = plainColumn(column, sizes.gap);
    layout->addWidget(m_title);
    auto *people = new QWidget;
    m_cards = plainColumn(people, sizes.grid);
    layout->addWidget(people);
    auto *card = new Card;
    card->body()->setSpacing(sizes.gap);
    m_steps->addWidget(makePasswordStep());
    m_steps->addWidget(makeForgottenStep());
    m_steps->addWidget(m_codePanel);
    card->body()->addWidget(m_steps);
    card->body()->addWidget(m_problem);
    card->body()->addWidget(m_go);
    layout->addWidget(card);
    layout->addWidget(m_honest);
    layout->addWidget(m_other, 0, Qt::AlignHCenter);
    for (PlainLabel *label : { m_problem, m_honest, m_stayReason })
        label->setWordWrap(true);
    m_problem->hide();
    m_stayReason->hide();
    m_go->setObjectName(u"go"_s);
    m_other->setVisible(purpose == Purpose::Unlock);
    setButtonKind(*m_go, ButtonKind::Primary);
    setButtonKind(*m_other, ButtonKind::Link);

    placeInTheMiddle(column);
    connect(m_go, &QPushButton::clicked, this, &SignInPage::submit);
    connect(m_other, &QPushButton::clicked, this, &SignInPage::otherPersonRequested);
    connect(m_codePanel, &RecoveryCodePanel::kept, this, &SignInPage::recoveryCodeKept);
    connect(m_group, &QButtonGroup::idClicked, this, [this](int at) {
        setProblem({});
        showPasswordStep();
        emit personChosen(m_people.at(at));
    });
    retranslate();
}

SignInPage::~SignInPage() = default;

void SignInPage::placeInTheMiddle(QWidget *column)
{
    const int margin = themeOf(this).sizes().page;
    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(margin, margin, margin, margin);
    page->addStretch(2);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(3);
}

QWidget *SignInPage::makePasswordStep()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *step = new QWidget;
    auto *layout = plainColumn(step, sizes.gap);
    m_password->setEchoMode(QLineEdit::Password);
    m_password->setObjectName(u"password"_s);
    m_fields.append(new LabelledField(m_password));
    layout->addWidget(m_fields.last());
    auto *row = new QHBoxLayout;
    m_stay->setObjectName(u"stay"_s);
    row->addWidget(m_stay);
    row->addStretch();
    row->addWidget(m_forgotten);
    layout->addLayout(row);
    layout->addWidget(m_stayReason);
    m_stay->setVisible(m_purpose == Purpose::SignIn);
    m_forgotten->setObjectName(u"forgotten"_s);
    setButtonKind(*m_forgotten, ButtonKind::Link);
    connect(m_password, &QLineEdit::returnPressed, this, &SignInPage::submit);
    connect(m_forgotten, &QPushButton::clicked, this, [this] { showStep(ForgottenStep); });
    return step;
}

QWidget *SignInPage::makeForgottenStep()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *step = new QWidget;
    auto *layout = plainColumn(step, sizes.gap);
    m_next->setEchoMode(QLineEdit::Password);
    m_code->setObjectName(u"code"_s);
    m_next->setObjectName(u"next"_s);
    m_back->setObjectName(u"back"_s);
    for (QLineEdit *line : { m_code, m_next }) {
        m_fields.append(new LabelledField(line));
        layout->addWidget(m_fields.last());
        connect(line, &QLineEdit::returnPressed, this, &SignInPage::submit);
    }
    setButtonKind(*m_back, ButtonKind::Link);
    layout->addWidget(m_back, 0, Qt::AlignLeft);
    connect(m_back, &QPushButton::clicked, this, &SignInPage::showPasswordStep);
    return step;
}

void SignInPage::setPeople(const QList<User> &people)
{
    m_people = people;
    const QList<QAbstractButton *> former = m_group->buttons();
    qDeleteAll(former);
    for (int i = 0; i < people.size(); ++i) {
        const User &user = people.at(i);
        auto *choice = new ChoiceCard(Icon::User);
        choice->setChoice(user.name, user.email);
        choice->setInitial(initialOf(user.name));
        choice->setCheckable(true);
        m_group->addButton(choice, i);
        m_cards->addWidget(choice);
        choice->setChecked(i == 0);
    }
}

void SignInPage::choosePerson(UserId id)
{
    for (int i = 0; i < m_people.size(); ++i) {
        if (m_people.at(i).id == id)
            m_group->button(i)->setChecked(true);
    }
}

std::optional<User> SignInPage::person() const
{
    const int at = m_group->checkedId();
    return at < 0 ? std::nullopt : std::optional(m_people.at(at));
}

void SignInPage::setStayRefused(const QString &reason)
{
    m_stay->setEnabled(reason.isEmpty());
    if (!reason.isEmpty())
        m_stay->setChecked(false);
    m_stayReason->setText(reason);
    m_stayReason->setVisible(!reason.isEmpty() && m_purpose == Purpose::SignIn);
}

void SignInPage::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setEnabled(true);
    if (sentence.isEmpty())
        return;
    m_password->selectAll();
    (m_steps->currentIndex() == PasswordStep ? m_password : m_code)->setFocus();
}

void SignInPage::setBusy()
{
    m_problem->hide();
    setEnabled(false);
}

void SignInPage::setWait(int seconds)
{
    m_wait = seconds;
    if (seconds > 0) {
        m_problem->setText(
            tr("Too many wrong attempts. Try again in %Ln second(s).", nullptr, seconds));
        m_problem->show();
    } else {
        m_problem->hide();
    }
    refresh();
}

void SignInPage::showPasswordStep()
{
    showStep(PasswordStep);
}

void SignInPage::showRecoveryCode(const QString &code)
{
    setEnabled(true);
    m_codePanel->setCode(code);
    showStep(CodeStep);
}

void SignInPage::showStep(Step step)
{
    m_steps->setCurrentIndex(step);
    m_problem->setVisible(m_wait > 0);
    for (QLineEdit *line : { m_password, m_code, m_next })
        line->clear();
    if (step != CodeStep)
        (step == PasswordStep ? m_password : m_code)->setFocus();
    refresh();
}

void SignInPage::submit()
{
    const std::optional<User> who = person();
    if (!who || m_wait > 0)
        return;
    if (m_steps->currentIndex() == ForgottenStep)
        emit resetRequested(*who, m_code->text(), m_next->text());
    else
        emit signInRequested(*who, m_password->text(), m_stay->isChecked() ? Stay::Yes : Stay::No);
}

void SignInPage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void SignInPage::refresh()
{
    const int step = m_steps->currentIndex();
    m_go->setVisible(step != CodeStep);
    m_go->setEnabled(m_wait == 0);
    if (step == ForgottenStep)
        m_go->setText(tr("Set the new password"));
    else
        m_go->setText(m_purpose == Purpose::Unlock ? tr("Unlock") : tr("Sign in"));
    if (step == CodeStep)
        m_title->setText(tr("Your new recovery code"));
    else if (step == ForgottenStep)
        m_title->setText(tr("Choose a new password"));
    else
        m_title->setText(m_purpose == Purpose::Unlock ? tr("Locked") : tr("Who is working?"));
}

void SignInPage::retranslate()
{
    m_fields.at(PasswordField)->setLabel(tr("Password"));
    m_fields.at(CodeField)->setLabel(tr("Recovery code"),
                                     tr("Four groups of five letters and digits."));
    m_fields.at(NextField)->setLabel(tr("New password"), tr("At least 8 characters."));
    m_stay->setText(tr("Stay signed in"));
    m_forgotten->setText(tr("Forgot the password?"));
    m_back->setText(tr("Back"));
    m_other->setText(tr("Sign in as somebody else"));
    m_honest->setText(tr("The password keeps people apart within this program. It does not encrypt "
                         "the file: whoever can read this computer's disk can read the data."));
    if (m_wait > 0)
        setWait(m_wait);
    refresh();
}

} // namespace Creator
