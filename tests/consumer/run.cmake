# Installs BUILD below DIRECTORY, then configures, builds and runs the consumer
# with nothing else of the project in sight.
file(REMOVE_RECURSE ${DIRECTORY})

macro(run)
  execute_process(COMMAND ${ARGV} COMMAND_ECHO STDOUT COMMAND_ERROR_IS_FATAL ANY)
endmacro()

run(${CMAKE_COMMAND} --install ${BUILD} --prefix ${DIRECTORY}/prefix)
run(${CMAKE_COMMAND} -G ${GENERATOR} -S ${CMAKE_CURRENT_LIST_DIR} -B ${DIRECTORY}/build
  -DCMAKE_PREFIX_PATH=${DIRECTORY}/prefix
  -DCMAKE_CXX_COMPILER=${COMPILER} -DCMAKE_CXX_FLAGS=${FLAGS})
run(${CMAKE_COMMAND} --build ${DIRECTORY}/build)
run(${DIRECTORY}/build/consumer)
run(${DIRECTORY}/prefix/bin/tradestat --version)
