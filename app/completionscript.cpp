#include "app/completionscript.h"

#include <QStringList>

#include <CLI/CLI.hpp>

using namespace Qt::StringLiterals;

namespace Creator {

namespace {

/// What the whole tree adds up to, as arms of the script's `case` statements.
struct Arms
{
    QStringList commands; // "import" and "import list": what may be typed after what
    QStringList takingValue; // options whose next word is no command
    QStringList values; // what is offered after such an option
    QStringList words; // what is offered in a command
};

QString text(const std::string &value)
{
    return QString::fromStdString(value);
}

/// What may stand in the place of a value; empty if nothing can be guessed.
QString offerFor(const CLI::Option &option)
{
    const QString type = text(option.get_type_name());
    const qsizetype open = type.indexOf(u'{');
    if (open >= 0) {
        QString words = type.mid(open + 1, type.indexOf(u'}') - open - 1);
        return u"words='%1'"_s.arg(words.replace(u',', u' '));
    }
    if (type == "FILE"_L1)
        return u"kind=-f"_s;
    return type == "DIR"_L1 ? u"kind=-d"_s : QString();
}

void describeOptions(const CLI::App &app, const QString &path, Arms &arms, QStringList &names,
                     bool &files)
{
    for (const CLI::Option *option : app.get_options()) {
        if (option->get_positional()) {
            files = files || text(option->get_type_name()) == "FILE"_L1;
            continue;
        }
        for (const std::string &longName : option->get_lnames()) {
            const QString name = u"--"_s + text(longName);
            names.append(name);
            if (option->get_items_expected_max() == 0)
                continue;
            if (!arms.takingValue.contains(name))
                arms.takingValue.append(name);
            if (const QString offer = offerFor(*option); !offer.isEmpty())
                arms.values.append(u"'%1 %2') %3 ;;"_s.arg(path, name, offer));
        }
    }
}

void describe(const CLI::App &app, const QString &path, const QStringList &inherited, Arms &arms)
{
    QStringList options;
    bool files = false;
    describeOptions(app, path, arms, options, files);
    for (const QString &name : inherited) {
        if (!options.contains(name))
            options.append(name);
    }
    QStringList children;
    for (const CLI::App *child : app.get_subcommands(nullptr)) {
        if (child->get_group().empty())
            continue; // hidden
        const QString name = text(child->get_name());
        children.append(name);
        arms.commands.append(u"'%1 %2'"_s.arg(path, name));
        describe(*child, (path + u' ' + name).trimmed(), options, arms);
    }
    arms.words.append(u"'%1') words='%2' options='%3'%4 ;;"_s.arg(
        path, children.join(u' '), options.join(u' '), files ? u" kind=-f"_s : QString()));
}

} // namespace

QString bashCompletion(const CLI::App &app)
{
    Arms arms;
    describe(app, {}, {}, arms);
    for (const CLI::Option *option : app.get_options()) {
        if (const QString offer = offerFor(*option);
            !offer.isEmpty() && option->get_items_expected_max() > 0 && !option->get_positional()) {
            // Those of the program may stand behind any command.
            arms.values.append(u"*' --%1') %2 ;;"_s.arg(text(option->get_lnames().front()), offer));
        }
    }
    return uR"(# bash completion for creator-dashboard; made by: creator-dashboard completion bash

_creator_dashboard() {
    local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]}
    local path= words= options= kind= word skip=
    COMPREPLY=()
    for word in "${COMP_WORDS[@]:1:COMP_CWORD-1}"; do
        if [[ $skip ]]; then
            skip=
            continue
        fi
        case $word in
        %1) skip=1 && continue ;;
        esac
        case "$path $word" in
        %2) path="${path:+$path }$word" ;;
        esac
    done
    if [[ $skip ]]; then
        case "$path $previous" in
        %3
        esac
    else
        case $path in
        %4
        esac
        [[ $current == -* || ! $words$kind ]] && words+=" $options"
    fi
    mapfile -t COMPREPLY < <(compgen -W "$words" -- "$current")
    [[ $kind ]] && mapfile -t -O ${#COMPREPLY[@]} COMPREPLY < <(compgen $kind -- "$current")
    return 0
}
complete -o filenames -F _creator_dashboard creator-dashboard
)"_s.arg(arms.takingValue.join(u" | "_s), arms.commands.join(u" | "_s),
         arms.values.join(u"\n        "_s), arms.words.join(u"\n        "_s));
}

} // namespace Creator
