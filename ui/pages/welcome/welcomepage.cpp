#include "pages/welcome/welcomepage.h"

#include "dialogs/recoverycodepanel.h"
#include "theme/theme.h"
#include "widgets/card.h"
#include "widgets/choicecard.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"
#include "widgets/segmentedcontrol.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLineEdit>
#include <QSignalBlocker>
#include <QStackedWidget>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

enum Field { LanguageField, CurrencyField, NameField, ChannelField, EmailField, PasswordField };

const QStringList &languages()
{
    static const QStringList codes{ u"ko"_s, u"en"_s };
    return codes;
}

} // namespace

WelcomePage::WelcomePage(QWidget *parent)
    : QWidget(parent)
    , m_title(new PlainLabel(TextStyle::Title))
    , m_subtitle(new PlainLabel(TextStyle::Body, Emphasis::Secondary))
    , m_steps(new QStackedWidget)
    , m_form(new Card)
    , m_language(new SegmentedControl)
    , m_currency(new QComboBox)
    , m_name(new QLineEdit)
    , m_channel(new QLineEdit)
    , m_email(new QLineEdit)
    , m_password(new QLineEdit)
    , m_honest(new PlainLabel(TextStyle::Small, Emphasis::Muted))
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
    , m_code(new RecoveryCodePanel)
    , m_codeStep(new QWidget)
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    auto *column = new QWidget(this);
    column->setFixedWidth(sizes.dialog + 4 * sizes.page);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins({});
    layout->setSpacing(sizes.tiny);
    layout->addWidget(m_title);
    layout->addWidget(m_subtitle);
    layout->addSpacing(sizes.padding);
    layout->addWidget(m_steps);
    m_subtitle->setWordWrap(true);

    auto *form = new QWidget;
    auto *formLayout = new QVBoxLayout(form);
    formLayout->setContentsMargins({});
    formLayout->setSpacing(sizes.gap);
    formLayout->addWidget(m_form);
    formLayout->addWidget(m_problem);
    m_steps->addWidget(form);
    buildForm();
    buildChoices();

    auto *codeLayout = new QVBoxLayout(m_codeStep);
    codeLayout->setContentsMargins({});
    auto *codeCard = new Card;
    codeCard->body()->addWidget(m_code);
    codeLayout->addWidget(codeCard);
    codeLayout->addStretch();
    m_steps->addWidget(m_codeStep);

    auto *page = new QVBoxLayout(this);
    page->setContentsMargins(sizes.page, sizes.page, sizes.page, sizes.page);
    page->addStretch(2);
    page->addWidget(column, 0, Qt::AlignHCenter);
    page->addStretch(3);
    connect(m_code, &RecoveryCodePanel::kept, this, &WelcomePage::recoveryCodeKept);
    connect(m_language, &SegmentedControl::currentChanged, this,
            [this](int index) { emit languageChosen(languages().value(index)); });
    retranslate();
}

WelcomePage::~WelcomePage() = default;

void WelcomePage::buildForm()
{
    const ThemeSizes &sizes = themeOf(this).sizes();
    // A language is named in itself, whatever is spoken now.
    m_language->setSegments({ u"한국어"_s, u"English"_s });
    for (const Currency currency : Currencies::all())
        m_currency->addItem(currency.code());
    m_password->setEchoMode(QLineEdit::Password);
    auto *grid = new QGridLayout;
    grid->setHorizontalSpacing(sizes.padding);
    grid->setVerticalSpacing(sizes.gap);
    int at = 0;
    for (QWidget *control :
         QList<QWidget *>{ m_language, m_currency, m_name, m_channel, m_email, m_password }) {
        auto *field = new LabelledField(control);
        m_fields.append(field);
        grid->addWidget(field, at / 2, at % 2);
        ++at;
    }
    grid->setColumnStretch(0, 1);
    grid->setColumnStretch(1, 1);
    m_form->body()->addLayout(grid);
    m_honest->setWordWrap(true);
    m_form->body()->addWidget(m_honest);
    m_problem->setWordWrap(true);
    m_problem->hide();
}

void WelcomePage::buildChoices()
{
    QLayout *layout = m_form->parentWidget()->layout();
    for (const Icon picture : { Icon::Import, Icon::Play, Icon::ArrowRight }) {
        auto *choice = new ChoiceCard(picture);
        const auto how = static_cast<Begin>(m_choices.size());
        connect(choice, &QAbstractButton::clicked, this, [this, how] { begin(how); });
        m_choices.append(choice);
        layout->addWidget(choice);
    }
    m_choices.at(0)->setObjectName(u"import"_s);
    m_choices.at(1)->setObjectName(u"sample"_s);
    m_choices.at(2)->setObjectName(u"skip"_s);
    m_name->setObjectName(u"name"_s);
    m_channel->setObjectName(u"channel"_s);
    m_email->setObjectName(u"email"_s);
    m_password->setObjectName(u"password"_s);
}

void WelcomePage::setLanguage(const QString &language)
{
    const QSignalBlocker quiet(m_language);
    m_language->setCurrent(static_cast<int>(qMax<qsizetype>(0, languages().indexOf(language))));
}

void WelcomePage::setHomeCurrency(Currency currency)
{
    m_currency->setCurrentText(currency.code());
}

void WelcomePage::setProblem(const QString &sentence)
{
    m_problem->setText(sentence);
    m_problem->setVisible(!sentence.isEmpty());
    setEnabled(true);
}

void WelcomePage::setBusy()
{
    setProblem({});
    setEnabled(false);
}

void WelcomePage::showRecoveryCode(const QString &code)
{
    setEnabled(true);
    m_code->setCode(code);
    m_steps->setCurrentWidget(m_codeStep);
    retranslate();
}

void WelcomePage::begin(Begin how)
{
    const Currency home
        = Currency::fromCode(QStringView(m_currency->currentText())).value_or(Currencies::usd());
    emit beginRequested(how,
                        { m_name->text().trimmed(), m_channel->text().trimmed(),
                          m_email->text().trimmed(), m_password->text(), home });
}

void WelcomePage::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void WelcomePage::retranslate()
{
    const bool coding = m_steps->currentWidget() == m_codeStep;
    m_title->setText(coding ? tr("Your recovery code") : tr("Welcome to Creator Dashboard"));
    m_subtitle->setText(tr("Everything you put in stays in one file on this computer. No account, "
                           "no upload."));
    m_subtitle->setVisible(!coding);
    m_fields.at(LanguageField)->setLabel(tr("Language"));
    m_fields.at(CurrencyField)->setLabel(tr("Home currency"));
    m_fields.at(NameField)->setLabel(tr("Your name"));
    m_fields.at(ChannelField)->setLabel(tr("Channel name"));
    m_fields.at(EmailField)->setLabel(tr("E-mail (only with a password)"));
    m_fields.at(PasswordField)->setLabel(tr("Password (optional)"));
    m_name->setPlaceholderText(tr("Me"));
    m_channel->setPlaceholderText(tr("My channel"));
    m_honest->setText(
        tr("A password keeps people apart within the program. It does not encrypt the "
           "file. All of this can be changed later in the settings."));
    m_choices.at(0)->setChoice(tr("Import a file"),
                               tr("A report from YouTube, Patreon, Stripe, PayPal or any table"));
    m_choices.at(1)->setChoice(tr("Look at sample data"),
                               tr("A second window with made-up data, apart from yours"));
    m_choices.at(2)->setChoice(tr("Skip"), tr("Begin with an empty ledger"));
}

} // namespace Creator
