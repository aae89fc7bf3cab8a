# tegoed_room(domain): the static library of one room: target tegoed_domain, alias Tegoed::Domain.
# Files are listed by the room itself with target_sources; includes are written from the top ("core/base/result.h").
function(tegoed_room name alias)
    add_library(tegoed_${name} STATIC)
    add_library(Tegoed::${alias} ALIAS tegoed_${name})
    target_include_directories(tegoed_${name} PUBLIC "${CMAKE_SOURCE_DIR}")
    target_link_libraries(tegoed_${name} PRIVATE tegoed_options)
    set_target_properties(tegoed_${name} PROPERTIES AUTOUIC OFF)
endfunction()

# tegoed_precompile(target <header>...): precompiled headers, when switched on.
function(tegoed_precompile target)
    if(TEGOED_PCH)
        target_precompile_headers(${target} PRIVATE ${ARGN})
    endif()
endfunction()
