# The ctest fixture `postgres`: one cluster for the whole run (see postgres_fixture.sh).
#   include("${CMAKE_SOURCE_DIR}/tests/storage/postgres.cmake")
#   tegoed_test(stores … FIXTURES postgres ENV ${TEGOED_POSTGRES_ENV})
# The test finds the address in the file named by TEGOED_PG_ENV (KEY=VALUE lines; TEGOED_TEST_PG is
# postgresql://tegoed@127.0.0.1:PORT/postgres) and makes its own database with
#   CREATE DATABASE <name> TEMPLATE tegoed_template
# No file: no PostgreSQL on this machine, the test says "not run: …" and exits 77 or skips those rows.
set(TEGOED_POSTGRES_ENV "TEGOED_PG_ENV=${CMAKE_BINARY_DIR}/scratch/postgres.env") # for every folder that includes this
include_guard(GLOBAL)
set(tegoed_postgres_script "${CMAKE_SOURCE_DIR}/tests/storage/postgres_fixture.sh")
add_test(NAME postgres_start COMMAND "${tegoed_postgres_script}" start "${CMAKE_BINARY_DIR}/scratch")
add_test(NAME postgres_stop COMMAND "${tegoed_postgres_script}" stop "${CMAKE_BINARY_DIR}/scratch")
set_tests_properties(postgres_start PROPERTIES FIXTURES_SETUP postgres)
set_tests_properties(postgres_stop PROPERTIES FIXTURES_CLEANUP postgres)
set_tests_properties(postgres_start postgres_stop PROPERTIES LABELS "fast;full;core" TIMEOUT 120 SKIP_RETURN_CODE 77)
