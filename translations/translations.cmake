# SPDX-License-Identifier: GPL-3.0-or-later
# motorpool_translations(TARGET): the compiled languages in TARGET's Qt resource
# ":/i18n/motorpool_<language>.qm". Texts are written in English in the sources: motorpool_en.ts
# holds its plural forms alone, motorpool_de.ts is complete.
function(motorpool_translations target)
    set(folder ${CMAKE_CURRENT_BINARY_DIR}/i18n)
    file(MAKE_DIRECTORY ${folder})
    foreach(language en de)
        set(source ${PROJECT_SOURCE_DIR}/translations/motorpool_${language}.ts)
        set(output ${folder}/motorpool_${language}.qm)
        add_custom_command(OUTPUT ${output} DEPENDS ${source} VERBATIM
            COMMAND Qt6::lrelease -silent ${source} -qm ${output})
        list(APPEND compiled ${output})
    endforeach()
    qt_add_resources(${target} i18n PREFIX /i18n BASE ${folder} FILES ${compiled})
endfunction()
