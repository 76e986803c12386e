'use strict';
// Application protocols: their list as it is sent, each name with its length before it.

const { Buffer } = require('buffer');
const { codes } = require('internal/errors');

function encode(protocols) {
  return Buffer.concat(protocols.flatMap((protocol, index) => {
    const length = Buffer.byteLength(protocol);
    if (length > 255) {
      throw new codes.ERR_OUT_OF_RANGE(
        `The byte length of the protocol at index ${index} exceeds the maximum length.`, '<= 255', length, true);
    }
    return [Buffer.of(length), Buffer.from(protocol)];
  }));
}

function decode(bytes) {
  const protocols = [];
  for (let at = 0; at < bytes.length; at += 1 + bytes[at]) {
    protocols.push(bytes.latin1Slice(at + 1, at + 1 + bytes[at]));
  }
  return protocols;
}

/** Puts the list into `out.ALPNProtocols`, as bytes that the program cannot change later. */
function convertALPNProtocols(protocols, out) {
  if (Array.isArray(protocols)) {
    out.ALPNProtocols = encode(protocols);
  } else if (ArrayBuffer.isView(protocols)) {
    const { buffer, byteOffset, byteLength } = protocols;
    out.ALPNProtocols = Buffer.from(buffer.slice(byteOffset, byteOffset + byteLength));
  }
}

module.exports = { convertALPNProtocols, decode };
