#include "gallerypages.h"

#include "charts/chartcard.h"
#include "delegates/datatable.h"
#include "theme/controlroles.h"
#include "theme/theme.h"
#include "widgets/badge.h"
#include "widgets/card.h"
#include "widgets/emptystate.h"
#include "widgets/figurecard.h"
#include "widgets/filterchip.h"
#include "widgets/pageheader.h"
#include "widgets/plainlabel.h"
#include "widgets/searchfield.h"
#include "widgets/segmentedcontrol.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QPlainTextEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QRadioButton>
#include <QSpinBox>

using namespace Qt::StringLiterals;

namespace Creator::Gallery {

namespace {

QVBoxLayout *makePage(QWidget *page, PageHeader *header)
{
    const ThemeSizes &sizes = themeOf(page).sizes();
    auto *outer = new QVBoxLayout(page);
    outer->setContentsMargins({});
    outer->setSpacing(0);
    outer->addWidget(header);
    auto *content = new QVBoxLayout;
    content->setContentsMargins(sizes.page, sizes.padding + sizes.small, sizes.page,
                                sizes.padding + sizes.small);
    content->setSpacing(sizes.padding);
    outer->addLayout(content, 1);
    return content;
}

QLayout *makeFigures(Tongue t, QWidget *page)
{
    auto *row = new QHBoxLayout;
    row->setSpacing(themeOf(page).sizes().padding);
    const auto add = [&](const char16_t *en, const char16_t *ko, const QString &figure) {
        auto *card = new FigureCard(page);
        card->setLabel(say(t, en, ko));
        card->setFigure(figure);
        row->addWidget(card);
        return card;
    };
    add(u"Income this month", u"이번 달 수익", u"₩4,812,300"_s)
        ->setTrend(1, u"12.4%"_s, say(t, u"vs the same days last month", u"지난달 같은 기간보다"));
    add(u"Owed to you", u"받을 돈", u"₩3,250,000"_s)
        ->setNote(say(t, u"4 invoices · first due 27 Nov", u"4건 · 가장 이른 기한 11월 27일"));
    auto *late = add(u"Overdue", u"기한 지남", u"₩1,200,000"_s);
    late->setFigure(u"₩1,200,000"_s, Emphasis::Negative);
    late->setNote(say(t, u"1 invoice · Raon Media · 9 days", u"1건 · 라온미디어 · 9일 지남"));
    add(u"Received this year", u"올해 받은 돈", u"₩46,207,118"_s)
        ->setNote(say(t, u"with USD 8,120.44 · JPY 210,000", u"USD 8,120.44 · JPY 210,000 포함"));
    return row;
}

Card *makeLedger(Tongue t, QWidget *page)
{
    const ThemeSizes &sizes = themeOf(page).sizes();
    auto *card = new Card(page);
    card->setEdgeToEdge();
    auto *bar = new QHBoxLayout;
    bar->setContentsMargins(sizes.gap, sizes.gap, sizes.gap, sizes.gap);
    bar->setSpacing(sizes.grid);
    auto *search = new SearchField(card);
    search->setPlaceholderText(say(t, u"Description, payer, note", u"내용, 지급처, 메모"));
    search->setAccessibleName(say(t, u"Search earnings", u"수익 검색"));
    search->setFixedWidth(sizes.search + sizes.page);
    bar->addWidget(search);
    const auto addFilter = [&](const char16_t *en, const char16_t *ko, const QString &value) {
        auto *chip = new FilterChip(card);
        chip->setLabel(say(t, en, ko));
        chip->setOptions(
            { { 0, value }, { 1, say(t, u"Ads", u"광고") }, { 2, say(t, u"Course", u"강의") } });
        bar->addWidget(chip);
        return chip;
    };
    const QString all = say(t, u"All", u"전체");
    addFilter(u"Period", u"기간", say(t, u"last 12 months", u"최근 12개월"))
        ->setIcon(icon(Icon::Filter));
    addFilter(u"Source", u"출처", all);
    addFilter(u"Status", u"상태", all);
    addFilter(u"Currency", u"통화", all);
    bar->addStretch(1);
    auto *sum = new PlainLabel(TextStyle::Body, Emphasis::Secondary, card);
    sum->setText(say(t, u"1,204,882 rows · ₩462M", u"1,204,882건 · ₩4.62억"));
    bar->addWidget(sum);
    card->body()->addLayout(bar);

    auto *table = new DataTable(card);
    table->setAccessibleName(say(t, u"Earnings", u"수익"));
    table->setModel(new EarningsModel(t, table));
    using Kind = DataTable::Column::Kind;
    table->setColumns({ { u"date"_s, 120 },
                        { u"what"_s, 320 },
                        { u"source"_s, 130 },
                        { u"amount"_s, 130, Kind::Figure },
                        { u"deduction"_s, 190 },
                        { u"status"_s, 130, Kind::Badge },
                        { u"home"_s, 130, Kind::Figure } },
                      u"gallery"_s, {});
    table->setStretchColumn(EarningsModel::What);
    table->horizontalHeader()->setSortIndicator(0, Qt::DescendingOrder);
    table->selectRow(1);
    card->body()->addWidget(table, 1);
    return card;
}

PageHeader *makeHeader(Tongue t, QWidget *page)
{
    auto *header = new PageHeader(page);
    header->setTitle(say(t, u"Earnings", u"수익"));
    auto *views = new SegmentedControl(header);
    views->setSegments({ say(t, u"Ledger", u"장부"), say(t, u"Outstanding", u"미수금"),
                         say(t, u"Reconcile", u"대조"), say(t, u"Imports", u"가져온 파일") });
    header->addView(views);
    header->addAction(Icon::Import, say(t, u"Import file", u"파일 가져오기"));
    header->addAction(Icon::Add, say(t, u"Add", u"직접 입력"));
    header->addAction(Icon::Export, say(t, u"Report", u"보고서"), ButtonKind::Primary);
    return header;
}

} // namespace

QWidget *makeEarningsPage(Tongue t, Prompter &prompter, QWidget *parent)
{
    auto *page = new QWidget(parent);
    QVBoxLayout *content = makePage(page, makeHeader(t, page));
    content->addLayout(makeFigures(t, page));
    auto *chart = new ChartCard(prompter, page);
    chart->setData(monthsChart(t));
    content->addWidget(chart, 3);
    content->addWidget(makeLedger(t, page), 4);
    return page;
}

QWidget *makeDashboardPage(Tongue t, Prompter &prompter, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *header = new PageHeader(page);
    header->setTitle(say(t, u"Dashboard", u"대시보드"));
    auto *spans = new SegmentedControl(header);
    spans->setSegments(
        { say(t, u"7 days", u"7일"), say(t, u"28 days", u"28일"), say(t, u"Year", u"1년") });
    spans->setCurrent(1);
    header->addView(spans);
    QVBoxLayout *content = makePage(page, header);
    content->addLayout(makeFigures(t, page));
    auto *row = new QHBoxLayout;
    auto *chart = new ChartCard(prompter, page);
    chart->setData(viewsChart(t));
    row->addWidget(chart, 2);
    auto *empty = new ChartCard(prompter, page);
    empty->setData({ .title = say(t, u"Outstanding", u"미수금") });
    empty->emptyState()->setContent(
        Icon::Check, say(t, u"Nobody owes you money", u"받을 돈이 없습니다"),
        say(t, u"Invoices with a due date appear here.", u"기한이 있는 청구서가 여기에 나옵니다."));
    row->addWidget(empty, 1);
    content->addLayout(row, 1);
    auto *table = new ChartCard(prompter, page);
    table->setData(monthsChart(t));
    table->showTable();
    content->addWidget(table, 1);
    return page;
}

QWidget *makeEmptyPage(Tongue t, QWidget *parent)
{
    auto *page = new QWidget(parent);
    QVBoxLayout *content = makePage(page, makeHeader(t, page));
    auto *card = new Card(page);
    auto *empty = new EmptyState(card);
    empty->setContent(
        Icon::Earnings, say(t, u"No earnings yet", u"아직 수익이 없습니다"),
        say(t,
            u"Drop a file that a platform handed out on this window, or add the first amount by "
            u"hand.",
            u"플랫폼에서 받은 파일을 이 창에 끌어다 놓거나 첫 금액을 직접 입력하세요."));
    empty->setAction(say(t, u"Import a file", u"파일 가져오기"));
    empty->setSecondAction(say(t, u"Look at sample data", u"예제 데이터 보기"));
    card->body()->addWidget(empty, 1);
    content->addWidget(card, 1);
    return page;
}

QWidget *makeControlsPage(Tongue t, QWidget *parent)
{
    auto *page = new QWidget(parent);
    auto *header = new PageHeader(page);
    header->setTitle(say(t, u"Settings", u"설정"));
    QVBoxLayout *content = makePage(page, header);
    auto *card = new Card(page);
    card->setHeader(say(t, u"Controls", u"컨트롤"), say(t, u"in all their states", u"모든 상태"));
    auto *buttons = new QHBoxLayout;
    for (const auto kind : { ButtonKind::Primary, ButtonKind::Secondary, ButtonKind::Ghost,
                             ButtonKind::Danger, ButtonKind::Link }) {
        auto *button
            = new QPushButton(icon(Icon::Add), say(t, u"Import 226 rows", u"226건 가져오기"), card);
        setButtonKind(*button, kind);
        buttons->addWidget(button);
    }
    auto *disabled = new QPushButton(say(t, u"Disabled", u"사용 안 함"), card);
    disabled->setEnabled(false);
    buttons->addWidget(disabled);
    buttons->addStretch();
    card->body()->addLayout(buttons);

    auto *form = new QFormLayout;
    auto *combo = new QComboBox(card);
    combo->addItems({ u"한국어"_s, u"English"_s });
    form->addRow(say(t, u"Language", u"언어"), combo);
    auto *line = new QLineEdit(u"하루필름 <b>Haru</b>"_s, card);
    form->addRow(say(t, u"Name", u"이름"), line);
    form->addRow(say(t, u"Rows", u"행"), new QSpinBox(card));
    auto *date = new QDateEdit(QDate(2026, 11, 22), card);
    date->setCalendarPopup(true);
    form->addRow(say(t, u"Date", u"날짜"), date);
    auto *check = new QCheckBox(say(t, u"Bring back deleted rows", u"삭제한 행 되살리기"), card);
    check->setChecked(true);
    form->addRow(QString(), check);
    form->addRow(QString(), new QCheckBox(say(t, u"Open folder", u"폴더 열기"), card));
    auto *radio = new QRadioButton(say(t, u"Follow the system", u"시스템 설정"), card);
    radio->setChecked(true);
    form->addRow(QString(), radio);
    form->addRow(QString(), new QRadioButton(say(t, u"Dark", u"어둡게"), card));
    auto *bar = new QProgressBar(card);
    bar->setTextVisible(false);
    bar->setValue(42);
    form->addRow(say(t, u"Progress", u"진행"), bar);
    auto *text = new QPlainTextEdit(u"메모"_s, card);
    text->setMaximumHeight(80);
    form->addRow(say(t, u"Note", u"메모"), text);
    card->body()->addLayout(form);
    auto *badges = new QHBoxLayout;
    for (const auto tone : { Tone::Neutral, Tone::Info, Tone::Positive, Tone::Warning,
                             Tone::Negative, Tone::Accent }) {
        auto *badge = new Badge(card);
        badge->setState(say(t, u"Published", u"게시됨"), tone);
        badges->addWidget(badge);
    }
    badges->addStretch();
    card->body()->addLayout(badges);
    card->body()->addStretch();
    content->addWidget(card, 1);
    return page;
}

} // namespace Creator::Gallery
