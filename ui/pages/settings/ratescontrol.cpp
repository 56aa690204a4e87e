#include "pages/settings/ratescontrol.h"

#include "theme/theme.h"

#include <QCheckBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QPushButton>
#include <QSignalBlocker>

using namespace Qt::StringLiterals;

namespace Creator {

RatesControl::RatesControl(QWidget *parent)
    : QWidget(parent)
    , m_switch(new QCheckBox)
    , m_refresh(new QPushButton)
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->setSpacing(themeOf(this).sizes().padding);
    row->addWidget(m_switch);
    row->addWidget(m_refresh);
    m_switch->setObjectName(u"fetchRates"_s);
    m_refresh->setObjectName(u"refreshRates"_s);
    connect(m_switch, &QCheckBox::toggled, this, [this](bool on) {
        emit wishChosen(on ? AppSettings::Rates::Fetched : AppSettings::Rates::Off);
    });
    connect(m_refresh, &QPushButton::clicked, this, &RatesControl::refreshRequested);
    setState({});
}

RatesControl::~RatesControl() = default;

void RatesControl::setState(const State &state)
{
    m_state = state;
    const QSignalBlocker blocker(m_switch);
    m_switch->setChecked(state.wish == AppSettings::Rates::Fetched);
    m_refresh->setEnabled(state.activity == Activity::Resting);
    retranslate();
}

QString RatesControl::line() const
{
    if (m_state.activity == Activity::Fetching)
        return tr("Asking the European Central Bank…");
    QString line;
    if (m_state.newest.isValid())
        line = tr("European Central Bank, %1")
                   .arg(QLocale().toString(m_state.newest, QLocale::LongFormat));
    else if (m_state.wish == AppSettings::Rates::Fetched)
        line = tr("None yet. They come from the European Central Bank as soon as there are "
                  "entries.");
    else
        line = tr("None yet. Import the file of the European Central Bank to see converted "
                  "totals.");
    return m_state.problem.isEmpty()
        ? line
        //: %1 says which rates there are, %2 why the last try brought none
        : tr("%1 · The last try failed: %2").arg(line, m_state.problem);
}

void RatesControl::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void RatesControl::retranslate()
{
    m_switch->setText(tr("Fetch daily"));
    m_switch->setAccessibleName(tr("Fetch exchange rates daily"));
    m_refresh->setText(tr("Refresh"));
    m_refresh->setAccessibleName(tr("Refresh exchange rates"));
}

} // namespace Creator
