# Everything Tegoed links, in one place. Versions and traps: packaging/README.md.
find_package(Qt6 6.4 REQUIRED COMPONENTS Core Gui Widgets Sql Network PrintSupport Charts Svg Pdf Test LinguistTools)
if(POLICY CMP0167)
    cmake_policy(SET CMP0167 NEW) # Boost's own package file, not CMake's guess
endif()
find_package(Boost 1.74 REQUIRED) # gregorian and multiprecision are header-only
find_package(Threads REQUIRED)
find_package(EXPAT 2.4 REQUIRED)  # 2.4.0 brought the guard against amplification
find_package(PkgConfig REQUIRED)
pkg_check_modules(QPDF REQUIRED IMPORTED_TARGET libqpdf>=11)
pkg_check_modules(LIBZIP REQUIRED IMPORTED_TARGET libzip) # its CMake package wants the command-line tools too
pkg_check_modules(XLSXWRITER IMPORTED_TARGET xlsxwriter)
if(NOT XLSXWRITER_FOUND)
    # Debian 13's .pc file asks for minizip's, which its package does not bring and nobody who links needs.
    find_path(XLSXWRITER_INCLUDE_DIR xlsxwriter.h REQUIRED)
    find_library(XLSXWRITER_LIBRARY NAMES xlsxwriter REQUIRED)
    add_library(PkgConfig::XLSXWRITER INTERFACE IMPORTED GLOBAL)
    target_include_directories(PkgConfig::XLSXWRITER SYSTEM INTERFACE "${XLSXWRITER_INCLUDE_DIR}")
    target_link_libraries(PkgConfig::XLSXWRITER INTERFACE "${XLSXWRITER_LIBRARY}")
endif()
find_path(PHONENUMBER_INCLUDE_DIR phonenumbers/phonenumberutil.h REQUIRED)
find_library(PHONENUMBER_LIBRARY NAMES phonenumber REQUIRED) # ships neither .pc nor a CMake package on Debian
# Open Sans is built in, so that a document has the same letters and the same bytes on every machine. Where it is not
# installed, documents are set in a font of the system.
set(TEGOED_FONT_PLACES /usr/share/fonts/truetype/open-sans /usr/share/fonts/open-sans /usr/local/share/fonts/open-sans
    "$ENV{HOME}/Library/Fonts" "$ENV{LOCALAPPDATA}/Microsoft/Windows/Fonts")
find_file(TEGOED_FONT_REGULAR OpenSans-Regular.ttf PATHS ${TEGOED_FONT_PLACES})
find_file(TEGOED_FONT_SEMIBOLD NAMES OpenSans-Semibold.ttf OpenSans-SemiBold.ttf PATHS ${TEGOED_FONT_PLACES})
find_package(OpenSSL 3.0 REQUIRED COMPONENTS Crypto) # digests
# Messages: templates, mail, secrets, payment QR.
find_path(KAINJOW_MUSTACHE_INCLUDE_DIR kainjow/mustache.hpp REQUIRED) # one header, no CMake package
find_package(CURL 7.80 REQUIRED COMPONENTS SMTP SMTPS HTTPS SSL)      # 7.80 brought the callback before a request is sent
pkg_check_modules(GMIME REQUIRED IMPORTED_TARGET gmime-3.0>=3.2)
pkg_check_modules(QRENCODE REQUIRED IMPORTED_TARGET libqrencode)
pkg_check_modules(SODIUM REQUIRED IMPORTED_TARGET libsodium)
find_package(Qt6Keychain REQUIRED)
