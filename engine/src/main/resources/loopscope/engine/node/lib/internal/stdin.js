'use strict';
// Standard input as a Readable. The process lives on for it only while it is being read.

const { Readable } = require('stream');
const binding = internalBinding('stdio');

const highWaterMark = 64 * 1024;

function createStdin() {
  const stdin = new Readable({
    highWaterMark,
    autoDestroy: false,
    read() {
      binding.read((bytes) => this.push(bytes === undefined ? null : require('buffer').Buffer.from(bytes)));
    },
  });
  stdin.fd = 0;
  stdin.ref = stdin.unref = () => stdin;
  stdin.on('pause', () => {
    if (binding.stopReading()) {
      stdin._readableState.reading = false;
    }
  });
  return stdin;
}

module.exports = { createStdin };
