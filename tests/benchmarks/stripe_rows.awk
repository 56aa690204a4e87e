# Writes a Stripe "itemised balance change" file, the same every time: awk -v rows=1000000 -f stripe_rows.awk
BEGIN {
    split("usd eur jpy krw gbp", currencies, " ")
    print "balance_transaction_id,created_utc,available_on_utc,currency,gross,fee,net,reporting_category,description"
    seed = 1
    for (i = 0; i < rows; ++i) {
        seed = (seed * 16807) % 2147483647
        time = 1451606400 + 300 * (i + 1)
        currency = currencies[i % 5 + 1]
        gross = 100 + seed % 99900
        fee = int(gross * 3 / 100)
        category = i % 500 == 499 ? "payout" : i % 20 == 18 ? "refund" : i % 20 == 19 ? "fee" : "charge"
        if (category != "charge")
            gross = -gross
        created = strftime("%Y-%m-%d %H:%M:%S", time, 1)
        available = strftime("%Y-%m-%d 00:00:00", time + 172800, 1)
        whole = currency == "jpy" || currency == "krw"
        form = whole ? "%d" : "%.2f"
        unit = whole ? 1 : 100
        text = i % 3 == 0 ? "\"Order " i ", \"\"large\"\"\"" : "Membership " i
        printf "txn_1%022d,%s,%s,%s," form "," form "," form ",%s,%s\n", i, created, available, currency,
            gross / unit, fee / unit, (gross - fee) / unit, category, text
    }
}
