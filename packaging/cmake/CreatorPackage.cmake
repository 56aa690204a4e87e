# What is installed, and the Debian package made of it (packaging/linux/make-deb).
if(NOT TARGET creator-dashboard)
    return()
endif()

include(GNUInstallDirs)
set(linux "${CMAKE_SOURCE_DIR}/packaging/linux")
set(made "${CMAKE_BINARY_DIR}/packaging")

configure_file("${linux}/creator-dashboard.1.in" "${made}/creator-dashboard.1" @ONLY)
configure_file("${linux}/creator-dashboard.metainfo.xml.in" "${made}/creator-dashboard.metainfo.xml" @ONLY)
find_program(GZIP_PROGRAM gzip REQUIRED)
add_custom_command(OUTPUT "${made}/creator-dashboard.1.gz"
    COMMAND ${GZIP_PROGRAM} -9 -n -k -f "${made}/creator-dashboard.1"
    DEPENDS "${made}/creator-dashboard.1")
add_custom_target(creator_man ALL DEPENDS "${made}/creator-dashboard.1.gz")

install(TARGETS creator-dashboard RUNTIME DESTINATION "${CMAKE_INSTALL_BINDIR}")
install(FILES "${linux}/creator-dashboard.desktop" DESTINATION "${CMAKE_INSTALL_DATADIR}/applications")
install(FILES "${made}/creator-dashboard.metainfo.xml" DESTINATION "${CMAKE_INSTALL_DATADIR}/metainfo")
install(FILES "${linux}/creator-dashboard.svg"
    DESTINATION "${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps")
install(FILES "${made}/creator-dashboard.1.gz" DESTINATION "${CMAKE_INSTALL_MANDIR}/man1")
install(FILES "${linux}/creator-dashboard.bash-completion" RENAME creator-dashboard
    DESTINATION "${CMAKE_INSTALL_DATADIR}/bash-completion/completions")
install(FILES "${linux}/copyright" DESTINATION "${CMAKE_INSTALL_DATADIR}/doc/creator-dashboard")

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGE_NAME creator-dashboard)
set(CPACK_PACKAGE_DESCRIPTION_SUMMARY "${PROJECT_DESCRIPTION}")
set(CPACK_PACKAGE_DESCRIPTION
    "Imports the files that creator platforms hand out, keeps the earnings in one
local SQLite file, shows charts of them, and writes earnings reports as PDF,
CSV and XLSX. Works without a network.")
set(CPACK_PACKAGE_CONTACT "Creator Dashboard contributors <maintainers@example.org>")
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
set(CPACK_STRIP_FILES ON)
set(CPACK_PACKAGE_FILE_NAME "creator-dashboard")
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION office)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded by name while the program runs, so that dpkg-shlibdeps does not see them.
set(CPACK_DEBIAN_PACKAGE_DEPENDS
    "libqt6sql6-sqlite, libqt6svg6, libsecret-1-0, qt6-qpa-plugins, qt6-translations-l10n, fonts-noto-cjk")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "qt6-wayland, gnome-keyring | keepassxc | kwalletmanager")
include(CPack)
