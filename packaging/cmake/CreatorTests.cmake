# One precompiled header for all tests: most of them have one source, for which an own one costs more than it gives.
# No QtTest in it, since its headers change with the libraries that a test links.
file(CONFIGURE OUTPUT "${CMAKE_BINARY_DIR}/tests/precompiled.cpp" CONTENT "int main() { }\n")
add_executable(creator_test_precompiled EXCLUDE_FROM_ALL "${CMAKE_BINARY_DIR}/tests/precompiled.cpp")
target_link_libraries(creator_test_precompiled PRIVATE creator_options Qt6::Core tl::expected)
target_precompile_headers(creator_test_precompiled PRIVATE
    <QString> <QStringList> <QList> <QHash> <QMap> <QObject> <QDateTime> <QFuture> <QPromise> <QJsonObject> <QJsonArray>
    <QJsonDocument> <QFile> <QDir> <QTemporaryDir> <QCoreApplication> <QVariant> <QMetaEnum> <QElapsedTimer>
    <optional> <memory> <functional> <algorithm> <vector> <tl/expected.hpp>)

# creator_add_test(<tst_name> SOURCES … LINK … [LABELS …] [GUI])
# One executable per test file. The environment is set here, never by the developer.
function(creator_add_test name)
    cmake_parse_arguments(ARG "GUI;QT_FREE" "TIMEOUT" "SOURCES;LINK;LABELS" ${ARGN})
    if(CREATOR_QT_FREE_TESTS AND NOT ARG_QT_FREE)
        return()
    endif()
    if(NOT ARG_SOURCES)
        set(ARG_SOURCES ${name}.cpp)
    endif()
    if(NOT ARG_TIMEOUT)
        set(ARG_TIMEOUT 120)
    endif()
    add_executable(${name} ${ARG_SOURCES})
    target_link_libraries(${name} PRIVATE creator_options Qt6::Test ${ARG_LINK})
    target_include_directories(${name} PRIVATE "${CMAKE_SOURCE_DIR}/tests/support")
    target_compile_definitions(${name} PRIVATE
        CREATOR_TEST_DATA="${CMAKE_SOURCE_DIR}/tests/data" CREATOR_SOURCE_DIR="${CMAKE_SOURCE_DIR}")
    target_precompile_headers(${name} REUSE_FROM creator_test_precompiled)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0")
endfunction()
