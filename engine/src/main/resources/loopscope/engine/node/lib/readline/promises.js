'use strict';
// node:readline/promises.

const { addAbortListener } = require('events');
const { AbortError } = require('internal/errors');
const { validateAbortSignal } = require('internal/validators');
const { Interface: Lines } = require('internal/readline/interface');
const { Readline } = require('internal/readline/actions');

class Interface extends Lines {
  question(query, options = {}) {
    return new Promise((resolve, reject) => {
      const signal = options?.signal;
      let answered = resolve;
      if (signal) {
        validateAbortSignal(signal, 'options.signal');
        const aborted = () => new AbortError(undefined, { cause: signal.reason });
        if (signal.aborted) {
          reject(aborted());
          return;
        }
        const listening = addAbortListener(signal, () => {
          this._cancelQuestion();
          reject(aborted());
        });
        answered = (answer) => {
          listening[Symbol.dispose]();
          resolve(answer);
        };
      }
      this._ask(query, answered, reject);
    });
  }
}

function createInterface(input, output, completer, terminal) {
  return new Interface(input, output, completer, terminal);
}

module.exports = { Interface, Readline, createInterface };
