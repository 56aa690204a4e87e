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
    target_precompile_headers(${name} PRIVATE <QtTest/QtTest>)
    add_test(NAME ${name} COMMAND ${name})
    set_tests_properties(${name} PROPERTIES
        TIMEOUT ${ARG_TIMEOUT}
        LABELS "${ARG_LABELS}"
        ENVIRONMENT "TZ=UTC;LC_ALL=C.UTF-8;QT_QPA_PLATFORM=offscreen;QT_HASH_SEED=0")
endfunction()
