# How a library of ours and a test of ours are declared.

add_library(creator_options INTERFACE)
target_include_directories(creator_options INTERFACE "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui")
target_compile_definitions(creator_options INTERFACE
    QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_CONTEXTLESS_CONNECT
    QT_STRICT_ITERATORS QT_DISABLE_DEPRECATED_BEFORE=0x060400 QT_MESSAGELOGCONTEXT)
target_compile_options(creator_options INTERFACE
    -Wall -Wextra -Wpedantic -Wnon-virtual-dtor -Woverloaded-virtual -Wsuggest-override
    -Wcast-align -Wformat=2 -Wextra-semi
    $<$<CXX_COMPILER_ID:GNU>:-fpch-preprocess>
    $<$<BOOL:${CREATOR_WERROR}>:-Werror>)

# creator_add_library(<name> SOURCES … [LINK …] [PRIVATE …])
# LINK holds what its headers need, PRIVATE what only its sources need.
function(creator_add_library name)
    cmake_parse_arguments(ARG "" "" "SOURCES;LINK;PRIVATE;PCH" ${ARGN})
    add_library(${name} STATIC ${ARG_SOURCES})
    target_link_libraries(${name} PUBLIC ${ARG_LINK} PRIVATE creator_options ${ARG_PRIVATE})
    target_include_directories(${name} PUBLIC "${CMAKE_SOURCE_DIR}/src" "${CMAKE_SOURCE_DIR}/ui")
    if(ARG_PCH)
        target_precompile_headers(${name} PRIVATE ${ARG_PCH})
    else()
        target_precompile_headers(${name} PRIVATE
            <QString> <QList> <QObject> <QDate> <QDateTime> <QHash> <QFuture> <QJsonObject>
            <optional> <memory> <functional> <algorithm>)
    endif()
endfunction()

set(CREATOR_WIDGETS_PCH <QtWidgets/QtWidgets> CACHE INTERNAL "")
