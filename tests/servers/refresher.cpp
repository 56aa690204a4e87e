// Renews the tokens of one entry, as one of several processes would:
//     refresher SERVER SECRETS-FOLDER LOCK-FOLDER ENTRY REFUSED-ACCESS-TOKEN
// Says "ready", waits for a line, and prints the access token that it got, or the error's word.
#include "core/clock.h"
#include "filesecretstore.h"
#include "platforms/httpclient.h"
#include "platforms/tokenkeeper.h"
#include "testsignin.h"

#include <QCoreApplication>
#include <QUrl>

#include <iostream>
#include <string>

using namespace Creator;
using namespace Creator::Test;

int main(int argc, char *argv[])
{
    QCoreApplication app(argc, argv);
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 6)
        return 2;
    std::cout << "ready" << std::endl;
    std::string line;
    std::getline(std::cin, line);

    HttpClient http;
    const SystemClock clock;
    const TestSignIn signIn;
    FileSecretStore store(arguments.at(2));
    TokenKeeper keeper(&store, http, clock, arguments.at(3));
    keeper.refresh(arguments.at(4), QUrl(arguments.at(1)), signIn, arguments.at(5).toUtf8())
        .then(&app, [](const Result<Tokens> &tokens) {
            const QByteArray said
                = tokens ? tokens->access : "error: " + toText(tokens.error().code).toUtf8();
            std::cout << said.constData() << std::endl;
            QCoreApplication::exit(tokens ? 0 : 1);
        });
    return QCoreApplication::exec();
}
