# Windows: an installer with NSIS. Written with care; not run.
# What vcpkg brought (expat, libzip, qpdf, libphonenumber, libxlsxwriter) lies beside the program; the system's own does not.
install(TARGETS ${tegoed_programs}
    RUNTIME_DEPENDENCIES
        PRE_EXCLUDE_REGEXES "api-ms-" "ext-ms-" "hvsifiletrust" "[Qq]t6"
        POST_EXCLUDE_REGEXES ".*[Ss]ystem32/.*"
        DIRECTORIES "${VCPKG_INSTALLED_DIR}/${VCPKG_TARGET_TRIPLET}/bin"
    RUNTIME DESTINATION bin)
if(TARGET tegoed)
    # Qt's libraries, plugins (platforms, sqldrivers, tls, iconengines, imageformats) and translations.
    qt_generate_deploy_app_script(TARGET tegoed FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy_script}")
endif()
install(FILES "${CMAKE_SOURCE_DIR}/LICENSE" DESTINATION . RENAME LICENSE.txt)

set(CPACK_GENERATOR NSIS ZIP)
set(CPACK_PACKAGE_INSTALL_DIRECTORY Tegoed)
set(CPACK_NSIS_DISPLAY_NAME Tegoed)
set(CPACK_NSIS_PACKAGE_NAME Tegoed)
set(CPACK_NSIS_EXECUTABLES_DIRECTORY bin)
set(CPACK_NSIS_INSTALLED_ICON_NAME bin/tegoed.exe)
set(CPACK_NSIS_MENU_LINKS tegoed.exe Tegoed)
set(CPACK_NSIS_ENABLE_UNINSTALL_BEFORE_INSTALL ON)
set(CPACK_NSIS_MODIFY_PATH OFF)
set(CPACK_NSIS_EXTRA_INSTALL_COMMANDS [[
  WriteRegStr SHCTX "Software\Classes\.tegoed" "" "Tegoed.Book"
  WriteRegStr SHCTX "Software\Classes\Tegoed.Book" "" "Tegoed book"
  WriteRegStr SHCTX "Software\Classes\Tegoed.Book\DefaultIcon" "" "$INSTDIR\bin\tegoed.exe,0"
  WriteRegStr SHCTX "Software\Classes\Tegoed.Book\shell\open\command" "" '"$INSTDIR\bin\tegoed.exe" "%1"'
]])
set(CPACK_NSIS_EXTRA_UNINSTALL_COMMANDS [[
  DeleteRegKey SHCTX "Software\Classes\.tegoed"
  DeleteRegKey SHCTX "Software\Classes\Tegoed.Book"
]])
