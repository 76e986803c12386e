'use strict';
// The module `v8`: what libraries ask of it. Loopscope runs on another engine: figures are of the Java heap, flags change nothing.

const { validateString } = require('internal/validators');
const { Serializer, Deserializer, DefaultSerializer, DefaultDeserializer, serialize, deserialize } = require('internal/v8/serdes');

function getHeapStatistics() {
  const { heapTotal, heapUsed, external } = process.memoryUsage();
  return {
    total_heap_size: heapTotal,
    total_heap_size_executable: 0,
    total_physical_size: heapTotal,
    total_available_size: Math.max(0, heapTotal - heapUsed),
    used_heap_size: heapUsed,
    heap_size_limit: heapTotal,
    malloced_memory: external,
    peak_malloced_memory: external,
    does_zap_garbage: 0,
    number_of_native_contexts: 1,
    number_of_detached_contexts: 0,
    total_global_handles_size: 0,
    used_global_handles_size: 0,
    external_memory: external,
  };
}

function getHeapSpaceStatistics() {
  const { total_heap_size: size, used_heap_size: used, total_available_size: free } = getHeapStatistics();
  return [{
    space_name: 'old_space',
    space_size: size,
    space_used_size: used,
    space_available_size: free,
    physical_space_size: size,
  }];
}

function getHeapCodeStatistics() {
  return { code_and_metadata_size: 0, bytecode_and_metadata_size: 0, external_script_source_size: 0, cpu_profiler_metadata_size: 0 };
}

/** Flags are V8's own; here they are taken and change nothing. */
function setFlagsFromString(flags) {
  validateString(flags, 'flags');
}

function cachedDataVersionTag() {
  return 0;
}

function unavailable(name) {
  return () => {
    const error = new Error(`Loopscope does not have v8.${name}: it looks into V8's heap, and Loopscope runs on another engine`);
    error.code = 'ERR_FEATURE_UNAVAILABLE_ON_PLATFORM';
    throw error;
  };
}

module.exports = {
  cachedDataVersionTag,
  getHeapSnapshot: unavailable('getHeapSnapshot'),
  getHeapStatistics,
  getHeapSpaceStatistics,
  getHeapCodeStatistics,
  setFlagsFromString,
  Serializer,
  Deserializer,
  DefaultSerializer,
  DefaultDeserializer,
  deserialize,
  takeCoverage() {},
  stopCoverage() {},
  serialize,
  writeHeapSnapshot: unavailable('writeHeapSnapshot'),
  setHeapSnapshotNearHeapLimit() {},
  promiseHooks: require('internal/v8/promise_hooks'),
};
