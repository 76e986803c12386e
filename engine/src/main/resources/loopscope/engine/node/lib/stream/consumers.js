'use strict';
// node:stream/consumers: all of a stream as one value.

async function chunksOf(stream) {
  const chunks = [];
  for await (const chunk of stream) {
    chunks.push(chunk);
  }
  return chunks;
}

async function blob(stream) {
  return new (require('buffer').Blob)(await chunksOf(stream));
}

async function arrayBuffer(stream) {
  return (await blob(stream)).arrayBuffer();
}

async function buffer(stream) {
  return require('buffer').Buffer.from(await arrayBuffer(stream));
}

async function text(stream) {
  const decoder = new TextDecoder();
  let string = '';
  for await (const chunk of stream) {
    string += typeof chunk === 'string' ? chunk : decoder.decode(chunk, { stream: true });
  }
  return string + decoder.decode();
}

async function json(stream) {
  return JSON.parse(await text(stream));
}

module.exports = { arrayBuffer, blob, buffer, json, text };
