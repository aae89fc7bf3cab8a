# Compiler rules for our own targets; third-party headers come in as SYSTEM.
set(CMAKE_CXX_STANDARD 20)
set(CMAKE_CXX_STANDARD_REQUIRED ON)
set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC ON)
# moc of Qt 6.4 cannot read the <concepts> header of GCC 12 (Parse error at "std"): it skips it.
set(CMAKE_AUTOMOC_MOC_OPTIONS "-D_GLIBCXX_CONCEPTS")
set(CMAKE_AUTORCC ON)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
set(CMAKE_POSITION_INDEPENDENT_CODE ON)

option(TEGOED_WERROR "Treat warnings as errors (the presets do)" OFF)
option(TEGOED_HARDENED "Hardening flags of a release" OFF)
option(TEGOED_PCH "Use precompiled headers" ON)
option(TEGOED_FAST_LINKER "Link with mold or lld where present" ON)
option(TEGOED_FUZZ "Build the libFuzzer targets (clang)" OFF)
set(TEGOED_SANITIZE "" CACHE STRING "Sanitizers, e.g. address,undefined")
option(TEGOED_COVERAGE "Instrument for coverage" OFF)

find_program(TEGOED_CCACHE ccache)
if(TEGOED_CCACHE AND NOT CMAKE_CXX_COMPILER_LAUNCHER)
    # Precompiled headers carry time macros; without this sloppiness ccache never hits.
    set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env
        CCACHE_SLOPPINESS=pch_defines,time_macros,include_file_mtime,include_file_ctime
        CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 ${TEGOED_CCACHE})
endif()

add_library(tegoed_options INTERFACE)
target_compile_definitions(tegoed_options INTERFACE
    QT_NO_KEYWORDS QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING
    QT_NO_FOREACH QT_USE_QSTRINGBUILDER QT_STRICT_ITERATORS QT_NO_NARROWING_CONVERSIONS_IN_CONNECT
    QT_DISABLE_DEPRECATED_BEFORE=0x060400 POINTERHOLDER_TRANSITION=4 TEGOED_VERSION="${PROJECT_VERSION}")
if(MSVC)
    target_compile_options(tegoed_options INTERFACE /W4 /permissive- /utf-8 $<$<BOOL:${TEGOED_WERROR}>:/WX>
        $<$<BOOL:${TEGOED_HARDENED}>:/guard:cf /Qspectre>)
    target_link_options(tegoed_options INTERFACE $<$<BOOL:${TEGOED_HARDENED}>:/CETCOMPAT /guard:cf>)
else()
    target_compile_options(tegoed_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
        -Wnon-virtual-dtor -Woverloaded-virtual -Wcast-align -Wunused -Wimplicit-fallthrough -Wextra-semi
        $<$<BOOL:${TEGOED_WERROR}>:-Werror>
        $<$<CXX_COMPILER_ID:GNU>:-Wduplicated-cond;-Wlogical-op;-fpch-preprocess>)
    if(TEGOED_HARDENED)
        add_compile_options(-U_FORTIFY_SOURCE -D_FORTIFY_SOURCE=3 -fstack-protector-strong -D_GLIBCXX_ASSERTIONS)
        if(NOT APPLE)
            add_compile_options(-fstack-clash-protection)
            if(CMAKE_SYSTEM_PROCESSOR MATCHES "x86_64|AMD64")
                add_compile_options(-fcf-protection)
            endif()
            add_link_options(-Wl,-z,relro,-z,now -pie)
        endif()
    endif()
    if(TEGOED_SANITIZE)
        add_compile_options(-fsanitize=${TEGOED_SANITIZE} -fno-omit-frame-pointer -fno-sanitize-recover=all)
        add_link_options(-fsanitize=${TEGOED_SANITIZE})
        # GCC's manual: with a sanitizer this warning is often wrong (the checks hide from it what is set). The other presets keep it.
        target_compile_options(tegoed_options INTERFACE $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    endif()
    if(TEGOED_FUZZ)
        add_compile_options(-fsanitize=fuzzer-no-link) # the readers report to the fuzzer which way they went
    endif()
    if(TEGOED_COVERAGE)
        add_compile_options(--coverage)
        add_link_options(--coverage)
    endif()
    if(TEGOED_FAST_LINKER AND NOT APPLE)
        find_program(TEGOED_MOLD mold)
        if(TEGOED_MOLD)
            add_link_options(-fuse-ld=mold)
        endif()
    endif()
endif()
