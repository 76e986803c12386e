// A Proxy around a stream, and one that its class inherits from, are asked for nothing but what the stream itself asks.
const { Readable, Writable, Duplex } = require('stream');
const { EventEmitter } = require('events');

function telling(target, name) {
  const handler = {};
  for (const trap of ['getPrototypeOf', 'getOwnPropertyDescriptor', 'ownKeys']) {
    handler[trap] = (...args) => {
      console.log(name, trap, typeof args[1] === 'symbol' ? args[1].toString() : args[1] ?? '');
      return Reflect[trap](...args);
    };
  }
  return new Proxy(target, handler);
}

const source = telling(new Readable({ read() {} }), 'source');
source.push('a');
source.push(null);
const sink = telling(new Writable({ write(chunk, encoding, callback) { console.log(String(chunk)); callback(); } }), 'sink');
sink.write('one');
source.on('end', () => console.log('end'));
source.resume();
sink.end('two');

EventEmitter.call(telling({}, 'emitter'));

class Named extends Duplex {
  static get name() {
    console.log('asked for its name');
    return 'Named';
  }

  read() {
    return super.read();
  }
}
Object.setPrototypeOf(Named.prototype, telling(Duplex.prototype, 'prototype'));
console.log('made');
const both = new Named({ read() {}, write(chunk, encoding, callback) { callback(); } });
console.log('used');
both.write('x');
both.push('y');
