'use strict';
// In virtual time the language's own clocks tell it too: Date, and the waits of Atomics.

const { nanos } = internalBinding('process');
const RealDate = Date;
const realNow = Date.now;
const realWait = Atomics.wait;
const origin = realNow() - nanos() / 1e6;

/** Milliseconds since 1970. Looking lets time pass, so that a loop that waits by looking ends. */
function now() {
  return Math.floor(origin + nanos() / 1e6);
}

function setUp() {
  RealDate.now = now;
  const VirtualDate = new Proxy(RealDate, {
    __proto__: null,
    apply: () => new RealDate(now()).toString(),
    construct(target, args, newTarget) {
      return Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget === VirtualDate ? target : newTarget);
    },
  });
  RealDate.prototype.constructor = VirtualDate;
  globalThis.Date = VirtualDate;
  Atomics.wait = function wait(...args) {
    const before = realNow();
    const result = Reflect.apply(realWait, this, args);
    const until = nanos() + (realNow() - before) * 1e6;
    while (nanos() < until);
    return result;
  };
}

module.exports = { setUp };
