#include "pages/resources/exposuresheet.h"

#include "pages/resources/contentlink.h"
#include "theme/theme.h"
#include "widgets/labelledfield.h"
#include "widgets/plainlabel.h"

#include <QComboBox>
#include <QDateEdit>
#include <QPushButton>
#include <QVBoxLayout>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

// More than fit are counted.
constexpr qsizetype mostListed = 8;

} // namespace

ExposureSheet::ExposureSheet(const QList<Scope> &scopes, QDate day, QWidget *window)
    : Sheet(window)
    , m_scopes(scopes)
    , m_scope(new QComboBox)
    , m_day(new QDateEdit(day))
    , m_summary(new PlainLabel(TextStyle::BodyStrong))
    , m_list(new QVBoxLayout)
{
    setTitle(tr("If this licence ends"),
             tr("Which published and planned contents would be without it."));
    m_scope->setObjectName(u"scope"_s);
    m_day->setObjectName(u"day"_s);
    for (const Scope &scope : scopes)
        m_scope->addItem(scope.text);
    m_day->setCalendarPopup(true);
    m_day->setDisplayFormat(u"yyyy-MM-dd"_s);
    const auto add = [this](QWidget *control, const QString &label) {
        auto *field = new LabelledField(control);
        field->setLabel(label);
        body()->addWidget(field);
    };
    add(m_scope, tr("What ends"));
    add(m_day, tr("Last day"));
    m_summary->setWordWrap(true);
    m_list->setSpacing(themeOf(this).sizes().tiny);
    body()->setSpacing(themeOf(this).sizes().gap);
    body()->addWidget(m_summary);
    body()->addLayout(m_list);
    QPushButton *close = addButton(tr("Close"));
    connect(close, &QPushButton::clicked, this, &Sheet::dismiss);
    connect(m_scope, &QComboBox::currentIndexChanged, this, &ExposureSheet::ask);
    connect(m_day, &QDateEdit::dateChanged, this, &ExposureSheet::ask);
    connect(this, &Overlay::closed, this, &QObject::deleteLater);
    QMetaObject::invokeMethod(this, &ExposureSheet::ask, Qt::QueuedConnection);
}

ExposureSheet::~ExposureSheet() = default;

void ExposureSheet::ask()
{
    const int scope = m_scope->currentIndex();
    if (scope >= 0 && scope < m_scopes.size())
        emit asked(m_scopes.at(scope).resources, m_day->date());
}

void ExposureSheet::clearAnswer()
{
    while (QLayoutItem *item = m_list->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

void ExposureSheet::showAnswer(const QList<Exposure> &exposed)
{
    clearAnswer();
    const auto count = static_cast<int>(exposed.size());
    m_summary->setEmphasis(exposed.isEmpty() ? Emphasis::Positive : Emphasis::Negative);
    m_summary->setText(exposed.isEmpty() ? tr("Nothing would be exposed.")
                                         : tr("%Ln content(s) would be exposed", nullptr, count));
    for (const Exposure &one : exposed.mid(0, mostListed)) {
        QPushButton *link = makeContentLink(one.title, m_scope->width());
        link->setAccessibleDescription(one.reason);
        connect(link, &QPushButton::clicked, this,
                [this, content = one.content] { emit contentRequested(content); });
        m_list->addWidget(link, 0, Qt::AlignLeft);
        auto *reason = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
        reason->setWordWrap(true);
        reason->setText(one.reason);
        m_list->addWidget(reason);
        link->show(); // now, since the panel is measured now
        reason->show();
    }
    if (exposed.size() > mostListed) {
        auto *more = new PlainLabel(TextStyle::Small, Emphasis::Secondary);
        more->setText(tr("and %Ln more", nullptr, static_cast<int>(exposed.size() - mostListed)));
        m_list->addWidget(more);
        more->show();
    }
    placePanel(panelRect());
}

void ExposureSheet::showProblem(const QString &sentence)
{
    clearAnswer();
    m_summary->setEmphasis(Emphasis::Negative);
    m_summary->setText(sentence);
    placePanel(panelRect());
}

} // namespace Creator
