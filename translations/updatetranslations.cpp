// Brings a .ts file up to date with the messages that were found in the sources:
//   update_translations FOUND.ts OURS.ts LANGUAGE [plurals]
// "plurals" leaves out what the source text already says, as English does.

#include "catalogue.h"

#include <QFile>

#include <cstdio>

using namespace Creator;

int main(int argc, char **argv)
{
    if (argc < 4)
        return 2;
    const QString path = QFile::decodeName(argv[2]);
    auto found = Catalogue::read(QFile::decodeName(argv[1]));
    auto ours = Catalogue::read(path);
    if (!found || !ours) {
        std::fputs(qPrintable((found ? ours : found).error().message), stderr);
        return 1;
    }
    if (argc > 4)
        found->keepPlurals();
    ours->follow(*found);
    int open = 0;
    for (auto it = ours->messages().cbegin(); it != ours->messages().cend(); ++it) {
        if (Catalogue::isTranslated(it.value()))
            continue;
        ++open;
        std::printf("not translated: %s\n", qPrintable(it.key().source));
    }
    if (const Status written = ours->write(path, QString::fromLatin1(argv[3])); !written) {
        std::fputs(qPrintable(written.error().message), stderr);
        return 1;
    }
    std::printf("%s: %lld messages, %d not translated\n", argv[2],
                static_cast<long long>(ours->messages().size()), open);
    return 0;
}
