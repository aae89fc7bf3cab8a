# Linux: the usual places of the file system, and the Debian package.
set(here "${CMAKE_SOURCE_DIR}/packaging/linux")
set(icon "${CMAKE_SOURCE_DIR}/resources/icons/tegoed.svg")

install(TARGETS ${tegoed_programs} RUNTIME DESTINATION ${CMAKE_INSTALL_BINDIR})
if(TARGET tegoed)
    install(FILES "${here}/tegoed.desktop" DESTINATION ${CMAKE_INSTALL_DATADIR}/applications)
    install(FILES "${here}/org.tegoed.tegoed.metainfo.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/metainfo)
    install(FILES "${here}/tegoed-mime.xml" DESTINATION ${CMAKE_INSTALL_DATADIR}/mime/packages RENAME tegoed.xml)
    if(EXISTS "${icon}")
        install(FILES "${icon}" DESTINATION ${CMAKE_INSTALL_DATADIR}/icons/hicolor/scalable/apps)
    endif()
endif()

# Debian wants manual pages and the changelog packed, without name and time of the machine inside.
function(tegoed_install_packed source name destination)
    find_program(TEGOED_GZIP gzip)
    if(NOT TEGOED_GZIP)
        install(FILES "${source}" DESTINATION "${destination}" RENAME "${name}")
        return()
    endif()
    set(packed "${CMAKE_BINARY_DIR}/packed/${name}.gz")
    add_custom_command(OUTPUT "${packed}" DEPENDS "${source}"
        COMMAND ${CMAKE_COMMAND} -E make_directory "${CMAKE_BINARY_DIR}/packed"
        COMMAND "${TEGOED_GZIP}" -9nc "${source}" > "${packed}" VERBATIM)
    set_property(GLOBAL APPEND PROPERTY TEGOED_PACKED "${packed}")
    install(FILES "${packed}" DESTINATION "${destination}")
endfunction()
foreach(program ${tegoed_programs})
    tegoed_install_packed("${here}/${program}.1" ${program}.1 ${CMAKE_INSTALL_MANDIR}/man1)
endforeach()
set(doc_dir ${CMAKE_INSTALL_DATADIR}/doc/tegoed)
tegoed_install_packed("${CMAKE_SOURCE_DIR}/packaging/debian/changelog" changelog ${doc_dir})
install(FILES "${CMAKE_SOURCE_DIR}/packaging/debian/copyright" DESTINATION ${doc_dir})
get_property(packed_files GLOBAL PROPERTY TEGOED_PACKED)
add_custom_target(packed_documents ALL DEPENDS ${packed_files})

set(CPACK_GENERATOR DEB)
set(CPACK_PACKAGING_INSTALL_PREFIX /usr)
# Else the folders get the rights of whoever builds.
set(CPACK_INSTALL_DEFAULT_DIRECTORY_PERMISSIONS OWNER_READ OWNER_WRITE OWNER_EXECUTE GROUP_READ GROUP_EXECUTE
    WORLD_READ WORLD_EXECUTE)
set(CPACK_DEBIAN_FILE_NAME DEB-DEFAULT)
set(CPACK_DEBIAN_PACKAGE_SECTION misc)
set(CPACK_DEBIAN_PACKAGE_PRIORITY optional)
set(CPACK_DEBIAN_PACKAGE_SHLIBDEPS ON)
# Loaded at run time, so the linker does not know them: the SQLite driver, the letter font, Qt's own Dutch.
set(CPACK_DEBIAN_PACKAGE_DEPENDS "libqt6sql6-sqlite, fonts-open-sans, qt6-translations-l10n")
set(CPACK_DEBIAN_PACKAGE_RECOMMENDS "libqt6sql6-psql")
set(CPACK_DEBIAN_PACKAGE_DESCRIPTION
"Tegoed helps small businesses in the Netherlands and Belgium to get their
invoices paid. It reads invoices and debtors from the files other programs
make (UBL, CII, Factur-X, XAF, CSV, XLSX, vCard) and shows what is owed, by
whom and for how long, on any day.
.
It works offline; a whole administration is one file, or a PostgreSQL schema
for an office. This package holds the window and the command line program.")
