# macOS: a bundle in a disk image. Written with care; not run. Signing and notarisation are the releaser's own step.
if(TARGET tegoed)
    set_target_properties(tegoed PROPERTIES MACOSX_BUNDLE ON OUTPUT_NAME Tegoed
        MACOSX_BUNDLE_INFO_PLIST "${CMAKE_SOURCE_DIR}/packaging/macos/Info.plist.in")
    install(TARGETS tegoed BUNDLE DESTINATION .)
    qt_generate_deploy_app_script(TARGET tegoed FILENAME_VARIABLE deploy_script NO_UNSUPPORTED_PLATFORM_ERROR)
    install(SCRIPT "${deploy_script}")
endif()
if(TARGET tegoed-cli)
    install(TARGETS tegoed-cli RUNTIME DESTINATION bin)
endif()

set(CPACK_GENERATOR DragNDrop)
set(CPACK_DMG_VOLUME_NAME Tegoed)
