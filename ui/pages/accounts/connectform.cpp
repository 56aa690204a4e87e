#include "pages/accounts/connectform.h"

#include "pages/accounts/serveraddress.h"
#include "sync/authority.h"
#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QFileInfo>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

constexpr std::array lineNames{ "server",       "name",      "secret", "clientId",
                                "clientSecret", "authority", "code" };

/// clear() would keep it for undo.
void forget(QLineEdit &edit)
{
    edit.setText(QString());
}

} // namespace

ConnectForm::ConnectForm(const PlatformOffer &offer, const QList<Channel> &channels,
                         QWidget *parent)
    : QWidget(parent)
    , m_offer(offer)
    , m_channel(new QComboBox)
    , m_problem(new PlainLabel(TextStyle::Body, Emphasis::Negative))
    , m_advanced(new QPushButton(tr("Advanced…")))
{
    using Way = PlatformOffer::Way;
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(themeOf(this).sizes().gap);
    const bool isPassword = offer.way == Way::Password;
    const bool isKey = offer.way == Way::Key;
    const QString ownServer = offer.defaultServer.host();
    addLine(Server, tr("Server"),
            ownServer.isEmpty() ? tr("Where your account is, for instance example.org")
                                : tr("Left empty, it is %1.").arg(ownServer));
    addLine(Name, tr("Name"), tr("Your handle or e-mail there"));
    addLine(Secret, isKey ? tr("Key") : tr("App password"), offer.help);
    addLine(ClientId, tr("Client id of your app"), isPassword || isKey ? QString() : offer.help);
    addLine(ClientSecret, tr("Client secret of your app"), tr("If it has one"));
    addLine(Authority, tr("Certificate of its authority"),
            tr("A PEM file, if the server's certificate is not known to this computer"));
    addLine(Code, tr("Code"), tr("From your authenticator, or from the e-mail that just came"));
    m_lines.at(Server).isWanted = offer.defaultServer.isEmpty() || isPassword || isKey;
    m_lines.at(Name).isWanted = isPassword;
    m_lines.at(Secret).isWanted = isPassword || isKey;
    m_lines.at(ClientId).isWanted = offer.needsOwnApp;
    m_lines.at(ClientSecret).isWanted = offer.needsOwnApp;
    m_lines.at(Secret).edit->setEchoMode(QLineEdit::Password);
    m_lines.at(ClientSecret).edit->setEchoMode(QLineEdit::Password);
    m_lines.at(Code).edit->setInputMethodHints(Qt::ImhLatinOnly | Qt::ImhNoPredictiveText);
    addChannels(channels);
    setButtonKind(*m_advanced, ButtonKind::Link);
    m_advanced->setObjectName(u"advanced"_s);
    m_advanced->setAutoDefault(false);
    column->addWidget(m_advanced, 0, Qt::AlignLeading);
    connect(m_advanced, &QPushButton::clicked, this, [this] {
        unfoldAdvanced();
        m_lines.at(Authority).edit->setFocus();
    });
    m_problem->setObjectName(u"problem"_s);
    m_problem->setWordWrap(true);
    m_problem->hide();
    column->addWidget(m_problem);
    column->addStretch(1);
    showLines();
}

ConnectForm::~ConnectForm() = default;

void ConnectForm::addLine(Field which, const QString &label, const QString &hint)
{
    Line &line = m_lines.at(which);
    const QString name = QLatin1String(lineNames.at(which));
    line.edit = new QLineEdit;
    line.edit->setObjectName(name);
    line.field = new LabelledField(line.edit);
    line.field->setLabel(label, hint);
    line.problem = new PlainLabel(TextStyle::Small, Emphasis::Negative);
    line.problem->setObjectName(name + u"Problem"_s);
    line.problem->setWordWrap(true);
    line.problem->hide();
    auto *column = static_cast<QVBoxLayout *>(layout());
    auto *both = new QVBoxLayout;
    both->setSpacing(themeOf(this).sizes().tiny);
    both->addWidget(line.field);
    both->addWidget(line.problem);
    column->addLayout(both);
    connect(line.edit, &QLineEdit::textEdited, line.problem, &QWidget::hide);
}

void ConnectForm::addChannels(const QList<Channel> &channels)
{
    m_channel->setObjectName(u"channel"_s);
    for (const Channel &channel : channels)
        m_channel->addItem(channel.name, channel.id.toText());
    m_channelField = new LabelledField(m_channel);
    m_channelField->setLabel(tr("Channel"), tr("What arrives is counted to it."));
    layout()->addWidget(m_channelField);
}

void ConnectForm::showLines()
{
    for (size_t i = 0; i < m_lines.size(); ++i) {
        const Line &line = m_lines.at(i);
        line.field->setVisible(m_isAskingCode ? i == Code : line.isWanted);
        if (line.field->isHidden())
            line.problem->hide();
    }
    m_channelField->setVisible(!m_isAskingCode);
    m_advanced->setVisible(!m_isAskingCode && m_lines.at(Server).isWanted
                           && !m_lines.at(Authority).isWanted);
}

void ConnectForm::setKnown(const SocialAccount &account)
{
    if (account.server.isValid() && account.server != m_offer.defaultServer)
        m_lines.at(Server).edit->setText(account.server.toDisplayString());
    m_lines.at(Name).edit->setText(account.handle);
    const QString authority = account.settings.value(Creator::Authority::fileKey).toString();
    if (!authority.isEmpty()) {
        m_lines.at(Authority).edit->setText(authority);
        unfoldAdvanced();
    }
    const int channel
        = m_channel->findData(account.profileId ? account.profileId->toText() : QString());
    m_channel->setCurrentIndex(qMax(0, channel));
}

void ConnectForm::unfoldAdvanced()
{
    m_lines.at(Authority).isWanted = true;
    showLines();
}

QString ConnectForm::text(Field which) const
{
    return m_lines.at(which).isWanted ? m_lines.at(which).edit->text() : QString();
}

bool ConnectForm::isFilled(Field which, const QString &sentence)
{
    if (!m_lines.at(which).isWanted || !text(which).trimmed().isEmpty())
        return true;
    showProblem(which, sentence);
    return false;
}

std::optional<ConnectWish> ConnectForm::wish()
{
    clearProblems();
    ConnectWish wish;
    wish.platform = m_offer.platform;
    const QString server = text(Server).trimmed();
    if (!server.isEmpty()) {
        const auto address = serverAddress(server);
        if (!address) {
            showProblem(Server,
                        tr("Enter an address that begins with https://, as in "
                           "https://example.org."));
            return std::nullopt;
        }
        wish.server = *address;
    } else if (m_offer.defaultServer.isEmpty()
               && !isFilled(Server, tr("Say on which server your account is."))) {
        return std::nullopt;
    }
    if (!isFilled(Name, tr("Enter your name there."))
        || !isFilled(Secret,
                     m_offer.way == PlatformOffer::Way::Key ? tr("Paste the key.")
                                                            : tr("Enter the app password."))
        || !isFilled(ClientId, tr("Enter the client id of your app.")))
        return std::nullopt;
    wish.caFile = text(Authority).trimmed();
    if (!wish.caFile.isEmpty() && !QFileInfo(wish.caFile).isFile()) {
        showProblem(Authority, tr("There is no such file."));
        return std::nullopt;
    }
    wish.name = text(Name).trimmed();
    wish.secret = text(Secret).toUtf8();
    wish.clientId = text(ClientId).trimmed();
    wish.clientSecret = text(ClientSecret).trimmed().toUtf8();
    if (m_isAskingCode) {
        wish.code = m_lines.at(Code).edit->text().trimmed();
        if (wish.code.isEmpty()) {
            showProblem(Code, tr("Enter the code."));
            return std::nullopt;
        }
    }
    if (const auto channel = Uuid::fromText(m_channel->currentData().toString()))
        wish.channel = ChannelId(*channel);
    return wish;
}

void ConnectForm::showProblem(Field field, const QString &sentence)
{
    const bool isSeen = field != Whole && !m_lines.at(field).field->isHidden();
    PlainLabel *label = isSeen ? m_lines.at(field).problem : m_problem;
    label->setText(sentence);
    label->show();
    if (isSeen) {
        m_lines.at(field).edit->setAccessibleDescription(sentence);
        m_lines.at(field).edit->setFocus();
    }
}

void ConnectForm::clearProblems()
{
    m_problem->hide();
    for (const Line &line : m_lines)
        line.problem->hide();
}

void ConnectForm::askCode()
{
    m_isAskingCode = true;
    showLines();
    m_lines.at(Code).edit->setFocus();
}

void ConnectForm::forgetSecrets()
{
    for (const Field which : { Secret, ClientSecret, Code })
        forget(*m_lines.at(which).edit);
    m_isAskingCode = false;
    showLines();
}

void ConnectForm::focusFirst()
{
    for (const Line &line : m_lines) {
        if (!line.field->isHidden() && line.edit->text().isEmpty())
            return line.edit->setFocus();
    }
    m_channel->setFocus();
}

} // namespace Creator
