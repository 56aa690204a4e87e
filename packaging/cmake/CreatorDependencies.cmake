# Everything the project links, found once.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
set(CMAKE_AUTORCC ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

find_package(Qt6 6.4 REQUIRED COMPONENTS
    Core Gui Widgets Charts Network Sql Svg SvgWidgets PrintSupport Concurrent DBus LinguistTools)
if(CREATOR_TESTS)
    find_package(Qt6 6.4 REQUIRED COMPONENTS Test)
endif()
find_package(Qt6Keychain REQUIRED)
find_package(tl-expected REQUIRED)
find_package(CLI11 REQUIRED)
find_package(ICU REQUIRED COMPONENTS uc i18n)
find_package(LibArchive REQUIRED)
find_package(SQLite3 REQUIRED)
find_package(PkgConfig REQUIRED)
pkg_check_modules(Sodium REQUIRED IMPORTED_TARGET libsodium)
pkg_check_modules(Libical REQUIRED IMPORTED_TARGET libical)
pkg_check_modules(TagLib REQUIRED IMPORTED_TARGET taglib)
pkg_check_modules(Simdjson REQUIRED IMPORTED_TARGET simdjson)
# Not by pkg-config, which also asks for zlib's headers that nobody needs.
find_library(XLSXWRITER_LIBRARY xlsxwriter REQUIRED)
add_library(XlsxWriter::XlsxWriter UNKNOWN IMPORTED GLOBAL)
set_target_properties(XlsxWriter::XlsxWriter PROPERTIES IMPORTED_LOCATION "${XLSXWRITER_LIBRARY}")

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers are cacheable only with these allowances of ccache.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime ${CCACHE_PROGRAM})
endif()
