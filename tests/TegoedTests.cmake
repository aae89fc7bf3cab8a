# tegoed_test(<name> SOURCES <file>... LIBS <target>... [LABELS fast core ...] [TIMEOUT <s>] [ENV K=V ...] [FIXTURES <f>...])
# One Qt Test program = one ctest test. Defaults: label `fast;full`, 120 s (six times that under a sanitizer), off-screen, no language of the machine.
# Every run gets its own scratch folder in TEGOED_SCRATCH and HOME; tests write nowhere else.
# Those labelled `core` are what the target core_tests makes.
function(tegoed_test name)
    cmake_parse_arguments(T "" "TIMEOUT" "SOURCES;LIBS;LABELS;ENV;FIXTURES;DEPENDS" ${ARGN})
    add_executable(test_${name} ${T_SOURCES})
    target_link_libraries(test_${name} PRIVATE ${T_LIBS} Qt6::Test tegoed_options)
    target_include_directories(test_${name} PRIVATE "${CMAKE_SOURCE_DIR}")
    add_test(NAME ${name} COMMAND test_${name})
    if(NOT T_LABELS)
        set(T_LABELS fast full)
    endif()
    if("core" IN_LIST T_LABELS)
        add_dependencies(core_tests test_${name})
    endif()
    if(NOT T_TIMEOUT)
        set(T_TIMEOUT 120)
    endif()
    if(TEGOED_SANITIZE) # Under a sanitizer everything takes its three to ten times; a program that hangs is still ended.
        math(EXPR T_TIMEOUT "${T_TIMEOUT} * 6")
        list(APPEND T_ENV "QTEST_FUNCTION_TIMEOUT=3600000") # Qt's own watchdog of five minutes knows nothing of that.
        list(APPEND T_ENV "ASAN_OPTIONS=verify_asan_link_order=0") # faketime comes before it, and may.
    endif()
    set(scratch "${CMAKE_BINARY_DIR}/scratch/${name}")
    file(MAKE_DIRECTORY "${scratch}")
    set_tests_properties(${name} PROPERTIES LABELS "${T_LABELS}" TIMEOUT ${T_TIMEOUT} SKIP_RETURN_CODE 77
        ENVIRONMENT "TEGOED_SCRATCH=${scratch};HOME=${scratch};XDG_DATA_HOME=${scratch}/data;XDG_CONFIG_HOME=${scratch}/config;XDG_STATE_HOME=${scratch}/state;XDG_CACHE_HOME=${scratch}/cache;QT_QPA_PLATFORM=offscreen;LC_ALL=C.UTF-8;TEGOED_SHARED=${CMAKE_SOURCE_DIR}/../shared;${T_ENV}")
    if(T_FIXTURES)
        set_tests_properties(${name} PROPERTIES FIXTURES_REQUIRED "${T_FIXTURES}")
    endif()
endfunction()
