'use strict';
// Makes a stream emit 'keypress' for what its 'data' says, as long as somebody listens.

const { StringDecoder } = require('string_decoder');
const { KeyReader, escape } = require('internal/readline/keys');

const kKeyReader = Symbol('kKeyReader');
const escapeTimeout = 500;

function emitKeypressEvents(stream, rl = {}) {
  if (stream[kKeyReader]) {
    return;
  }
  const decoder = new StringDecoder('utf8');
  const keys = new KeyReader((text, key) => stream.emit('keypress', text, key));
  stream[kKeyReader] = keys;
  const { escapeCodeTimeout = escapeTimeout } = rl;
  let timeout;

  function onData(input) {
    if (stream.listenerCount('keypress') === 0) {
      stream.removeListener('data', onData);
      stream.on('newListener', onNewListener);
      return;
    }
    const text = decoder.write(input);
    if (text === '') {
      return;
    }
    clearTimeout(timeout);
    rl.isCompletionEnabled = false;
    const characters = [...text];
    characters.forEach((character, i) => {
      const last = i === characters.length - 1;
      rl.isCompletionEnabled ||= last;
      keys.read(character);
      if (last && character === escape) {
        timeout = setTimeout(() => keys.finish(), escapeCodeTimeout);
      }
    });
  }

  function onNewListener(event) {
    if (event === 'keypress') {
      stream.on('data', onData);
      stream.removeListener('newListener', onNewListener);
    }
  }

  if (stream.listenerCount('keypress') > 0) {
    stream.on('data', onData);
  } else {
    stream.on('newListener', onNewListener);
  }
}

module.exports = { emitKeypressEvents };
