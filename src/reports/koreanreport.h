#pragma once

#include "analytics/incomereading.h"
#include "core/result.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>

namespace Creator {

class Connection;

/// What a payer in Korea paid and withheld, in won. Taxes are the payer's own figures, never
/// recomputed; `undivided` is withheld tax whose file did not tell income tax and local tax apart.
struct KoreanFigures
{
    Micros gross = 0; // 지급총액
    Micros incomeTax = 0; // 소득세
    Micros localTax = 0; // 지방소득세
    Micros undivided = 0;
    qint64 count = 0; // 건수

    [[nodiscard]] Micros net() const
    {
        return gross - incomeTax - localTax - undivided;
    } // 실지급액
    void add(const KoreanFigures &other);
    friend bool operator==(const KoreanFigures &, const KoreanFigures &) = default;
};

/// The first or second half of a year; the VAT periods of Korea.
struct HalfYear
{
    int year = 0;
    int half = 1;

    [[nodiscard]] static HalfYear of(QDate day);
    friend auto operator<=>(const HalfYear &, const HalfYear &) = default;
};

/// The blocks that a Korean tax return asks for, without judging which tax applies. FORMATS §13.
struct KoreanReport
{
    struct Withheld
    {
        QString payer;
        QDate month; // its first day; of a yearly sum 1 January
        KoreanFigures figures;
    };
    struct Supply
    {
        QString payer;
        HalfYear half;
        Micros supply = 0; // 공급가액
        Micros vat = 0; // 부가세, never income
        qint64 count = 0;
    };
    struct Foreign
    {
        HalfYear half;
        Currency currency;
        IncomeFigures earned; // by the day earned …
        Micros earnedInWon = 0; // … at the rates of those days
        Micros paid = 0; // by the day paid …
        Micros paidInWon = 0; // … at the rates of those
        qint64 rowsWithoutRate = 0; // missing from the sums in won
    };
    struct ForeignTax
    {
        int year = 0;
        QStringList platforms; // by word
        Money tax; // > 0: withheld
        Micros inWon = 0; // at the rates of the days earned
        Micros withoutRate = 0; // of `tax`: missing from `inWon`
    };

    QList<Withheld> withheld; // by payer, then month earned
    QList<Withheld> withheldByYear; // by payer: the year earned
    QList<Withheld> withheldByYearPaid; // by payer: the year paid, as in 지급명세서
    QList<Supply> taxable; // with VAT on top
    QList<Supply> untaxed; // won income without VAT and without withholding
    QList<Foreign> foreign;
    QList<ForeignTax> foreignTax;

    /// Both readings must be in won and of the same period, one by the day earned, one by the day
    /// paid.
    [[nodiscard]] static Result<KoreanReport> make(Connection &connection, QDate from, QDate to,
                                                   const IncomeReading &earned,
                                                   const IncomeReading &paid);
};

} // namespace Creator
