# SPDX-License-Identifier: GPL-3.0-or-later
# motorpool_icons(TARGET): the set in resources/icons as PNG in the sizes that screens ask for,
# in TARGET's Qt resource ":/icons/<size>/<name>.png". They are black; ui/style tints them.
find_program(RSVG_CONVERT rsvg-convert REQUIRED)

# motorpool_program_icon(TARGET): the program's own icon likewise, as ":/program/<size>.png".
set(motorpool_icon_sizes 16 20 24 32 48 64 96)

function(motorpool_program_icon target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/program)
    set(drawing ${PROJECT_SOURCE_DIR}/resources/motorpool.svg)
    file(MAKE_DIRECTORY ${folder})
    foreach(size IN LISTS motorpool_icon_sizes)
        set(output ${folder}/${size}.png)
        add_custom_command(OUTPUT ${output} DEPENDS ${drawing} VERBATIM
            COMMAND ${RSVG_CONVERT} -w ${size} -h ${size} -o ${output} ${drawing})
        list(APPEND images ${output})
    endforeach()
    qt_add_resources(${target} program PREFIX /program BASE ${folder} FILES ${images})
endfunction()

function(motorpool_icons target)
    set(sizes ${motorpool_icon_sizes})
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/icons)
    file(GLOB drawings CONFIGURE_DEPENDS ${PROJECT_SOURCE_DIR}/resources/icons/*.svg)
    foreach(size IN LISTS sizes)
        file(MAKE_DIRECTORY ${folder}/${size})
    endforeach()
    foreach(drawing IN LISTS drawings)
        get_filename_component(name ${drawing} NAME_WE)
        set(outputs)
        set(commands)
        foreach(size IN LISTS sizes)
            set(output ${folder}/${size}/${name}.png)
            list(APPEND outputs ${output})
            list(APPEND commands COMMAND ${RSVG_CONVERT} -w ${size} -h ${size}
                -o ${output} ${drawing})
        endforeach()
        add_custom_command(OUTPUT ${outputs} ${commands} DEPENDS ${drawing}
            COMMENT "Drawing the icon ${name}" VERBATIM)
        list(APPEND images ${outputs})
    endforeach()
    qt_add_resources(${target} icons PREFIX /icons BASE ${folder} FILES ${images})
endfunction()
