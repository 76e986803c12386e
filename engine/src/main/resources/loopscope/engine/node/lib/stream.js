'use strict';
// node:stream: the port of Node's own streams, which comes as a WebJar.

const Stream = require('webjar/readable-stream/lib/stream');

require('internal/streams/node20').upgrade(Stream);
const recording = require('internal/streams/recording');
if (recording.isWanted()) {
  recording.record(Stream);
}
require('internal/stdio').joinStreams(Stream.Writable);

module.exports = Stream;
