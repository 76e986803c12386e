'use strict';
// What primary and workers say to each other, as internal messages: each has a number, and an answer names it.

const callbacks = new Map();
let last = 0;

/** Sends; `answered` is called with the answer. Returns false if there is nobody. */
function send(process, message, handle, answered) {
  if (!process.connected) {
    return false;
  }
  const seq = last++;
  if (answered !== undefined) {
    callbacks.set(seq, answered);
  }
  return process._send({ cmd: 'NODE_CLUSTER', ...message, seq }, handle, { swallowErrors: true });
}

/** A listener for internal messages, which gives `receive` those that are no answers. */
function receiver(receive) {
  return (message, handle) => {
    if (message.cmd !== 'NODE_CLUSTER') {
      return;
    }
    const answered = message.ack === undefined ? undefined : callbacks.get(message.ack);
    if (answered === undefined) {
      receive(message, handle);
    } else {
      callbacks.delete(message.ack);
      answered(message, handle);
    }
  };
}

module.exports = { receiver, send };
