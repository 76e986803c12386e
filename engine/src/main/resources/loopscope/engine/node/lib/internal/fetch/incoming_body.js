'use strict';
// The body of an answer as it comes in: decoded, and read no faster than the program reads it.

const { PassThrough, pipeline } = require('stream');
const { Body } = require('internal/fetch/body');
const { causeOf } = require('internal/fetch/errors');

function decoder(coding) {
  const zlib = require('zlib');
  const flushing = { flush: zlib.constants.Z_SYNC_FLUSH, finishFlush: zlib.constants.Z_SYNC_FLUSH };
  switch (coding) {
    case 'gzip':
    case 'x-gzip':
      return zlib.createGunzip(flushing);
    case 'deflate':
      return zlib.createInflate(flushing);
    case 'br':
      return zlib.createBrotliDecompress();
    default:
      return null;
  }
}

/** What undoes the codings, last one first; nothing when one of them is unknown. */
function decoders(contentEncoding) {
  const codings = (contentEncoding ?? '').toLowerCase().split(',').map((coding) => coding.trim()).filter(Boolean);
  const all = codings.reverse().map(decoder);
  return all.includes(null) ? [] : all;
}

/** The body of {@code incoming}; {@code signal} ends it. */
function incomingBody(incoming, contentEncoding, signal) {
  let failure;
  // A short answer is taken in whole, read or not, so that its connection is free again.
  const content = pipeline(incoming, ...decoders(contentEncoding), new PassThrough(), (error) => {
    failure = error;
  });
  async function* chunks() {
    try {
      yield* content;
    } catch (error) {
      throw signal.aborted ? signal.reason : new TypeError('terminated', {
        cause: causeOf(failure ?? error, incoming.socket),
      });
    }
  }
  return Body.ofIterator(chunks(), () => incoming.destroy());
}

module.exports = { incomingBody };
