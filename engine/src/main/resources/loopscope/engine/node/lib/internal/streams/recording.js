'use strict';
// Records what streams do: what they keep, what goes in and out, how they are joined. Nothing of the program runs for that:
// only plain properties are looked at, and no Proxy is.

const binding = internalBinding('streams');
const { isProxy } = internalBinding('types');
const observed = require('internal/events/observed');

let streams = 0;
let withinPipeline = false;

/** Keeps what is known of a stream in the stream itself, where no program finds it. */
class Known extends (function give(stream) { return stream; }) {
  #known;

  constructor(stream, known) {
    super(stream);
    this.#known = known;
  }

  static of(stream) {
    return #known in stream ? stream.#known : undefined;
  }
}

function own(object, name) {
  return isProxy(object) ? undefined : Object.getOwnPropertyDescriptor(object, name)?.value;
}

function className(stream) {
  for (let each = stream; each !== null && !isProxy(each); each = Object.getPrototypeOf(each)) {
    const constructor = own(each, 'constructor');
    if (typeof constructor === 'function') {
      const name = own(constructor, 'name');
      return typeof name === 'string' ? name : '';
    }
  }
  return '';
}

function inherits(stream, prototype) {
  let each = stream;
  while (each !== null && each !== prototype && !isProxy(each)) {
    each = Object.getPrototypeOf(each);
  }
  return each === prototype;
}

function target(stream) {
  const path = own(stream, 'path');
  return typeof path === 'string' ? path : '';
}

/** Finds the states that the stream has by now; transforms may get theirs late. */
function look(stream, known) {
  known.readable ??= own(stream, '_readableState');
  if (known.writable === undefined) {
    known.writable = own(stream, '_writableState');
    if (known.writable !== undefined) {
      watchWrites(stream, known);
    }
  }
}

/** What calls back when something is written: told of before the stream goes on to the next. */
function watchWrites(stream, known) {
  const state = known.writable;
  const { onwrite } = state;
  state.onwrite = Object.defineProperties(function(error) {
    if (typeof state.writecb === 'function') {
      binding.taken(known.id, state.writelen, known.writableLength = state.length - state.writelen);
    }
    const result = onwrite(error);
    compare(stream, known);
    return result;
  }, { name: { value: onwrite.name }, length: { value: onwrite.length } });
}

function open(stream) {
  const known = {
    id: ++streams, readable: undefined, writable: undefined, readableLength: 0, writableLength: 0, flow: 'INITIAL',
    needsDrain: false, corked: 0, readablePhase: undefined, writablePhase: undefined, error: '',
    carrier: undefined,
  };
  new Known(stream, known);
  look(stream, known);
  const { readable, writable } = known;
  known.readablePhase = readablePhase(readable);
  known.writablePhase = writablePhase(writable);
  binding.opened(known.id, className(stream), target(stream), readable?.highWaterMark ?? -1,
    writable?.highWaterMark ?? -1, Boolean(readable?.objectMode), Boolean(writable?.objectMode));
  return known;
}

/** What is known of a stream; undefined of what is none. */
function knownOf(stream) {
  if (stream === null || typeof stream !== 'object' || isProxy(stream)) {
    return undefined;
  }
  const known = Known.of(stream);
  return known === undefined && (own(stream, '_readableState') || own(stream, '_writableState')) ? open(stream) : known;
}

function phase(state, ended, ending) {
  if (state === undefined) {
    return 'NONE';
  }
  if (state.closed || state.closeEmitted) {
    return 'CLOSED';
  }
  if (state.destroyed) {
    return 'DESTROYED';
  }
  if (ended) {
    return 'ENDED';
  }
  return ending ? 'ENDING' : 'OPEN';
}

function readablePhase(state) {
  return phase(state, state?.endEmitted, state?.ended);
}

function writablePhase(state) {
  return phase(state, state?.finished, state?.ending);
}

function flow(state) {
  const flowing = state?.flowing ?? null;
  if (flowing === null) {
    return 'INITIAL';
  }
  return flowing ? 'FLOWING' : 'PAUSED';
}

function message(readable, writable) {
  const error = readable?.errored ?? writable?.errored;
  if (!error) {
    return '';
  }
  const text = typeof error === 'object' ? own(error, 'message') : error;
  return typeof text === 'string' ? text : 'error';
}

/** Tells how the stream is now, if that is not what was told last. */
function compare(stream, known) {
  look(stream, known);
  const { readable, writable } = known;
  const now = {
    readableLength: readable?.length ?? 0, writableLength: writable?.length ?? 0, flow: flow(readable),
    needsDrain: writable?.needDrain ?? false, corked: writable?.corked ?? 0, readablePhase: readablePhase(readable),
    writablePhase: writablePhase(writable), error: message(readable, writable),
  };
  if (now.readableLength !== known.readableLength || now.writableLength !== known.writableLength ||
      now.flow !== known.flow || now.needsDrain !== known.needsDrain || now.corked !== known.corked ||
      now.readablePhase !== known.readablePhase || now.writablePhase !== known.writablePhase ||
      now.error !== known.error) {
    Object.assign(known, now);
    binding.changed(known.id, now.readableLength, now.writableLength, now.flow, now.needsDrain, now.corked,
      now.readablePhase, now.writablePhase, now.error);
  }
}

function isBytes(chunk) {
  return ArrayBuffer.isView(chunk);
}

function sizeOf(chunk, state) {
  if (state.objectMode) {
    return 1;
  }
  return isBytes(chunk) ? chunk.byteLength : chunk.length;
}

/** A value that tells how the chunk begins: of an object nothing. */
function shown(chunk) {
  return typeof chunk === 'symbol' || typeof chunk === 'bigint' || typeof chunk === 'function' ? undefined : chunk;
}

function beforePush(stream, known, [chunk]) {
  tellOfPush(known, chunk, false);
}

function beforeUnshift(stream, known, [chunk]) {
  tellOfPush(known, chunk, true);
}

function tellOfPush(known, chunk, first) {
  const state = known.readable;
  const counts = state !== undefined && !state.ended && !state.destroyed && !state.errored && chunk !== null &&
    chunk !== undefined;
  if (counts && (state.objectMode || ((typeof chunk === 'string' || isBytes(chunk)) && chunk.length !== 0))) {
    binding.pushed(known.id, sizeOf(chunk, state), shown(chunk), first);
  }
}

function beforeWrite(stream, known, [chunk, encoding]) {
  const state = known.writable;
  if (state === undefined || state.ending || state.destroyed || chunk === null || chunk === undefined) {
    return;
  }
  if (state.objectMode || typeof chunk === 'string' || isBytes(chunk)) {
    const size = typeof chunk === 'string' && !state.objectMode && state.decodeStrings !== false
      ? lengthInBytes(chunk, typeof encoding === 'string' ? encoding : state.defaultEncoding)
      : sizeOf(chunk, state);
    binding.written(known.id, size, shown(chunk), known.writableLength = state.length + size);
  }
}

function lengthInBytes(text, encoding) {
  return require('buffer').Buffer.byteLength(text, encoding);
}

function beforeEnd(stream, known, args) {
  if (typeof args[0] !== 'function') {
    beforeWrite(stream, known, args);
  }
}

function beforePipe(stream, known, [destination, options]) {
  if (destination !== null && typeof destination === 'object' && !isProxy(destination)) {
    const to = knownOf(destination) ?? open(destination);
    binding.piped(known.id, to.id, pipeEnd(options));
    joinCarrier(destination, to);
  }
}

/** What is piped into a response goes on to its socket, until the response has finished. */
function joinCarrier(response, known) {
  const carrier = known.writable === undefined ? knownOf(own(response, 'socket')) : undefined;
  if (carrier !== undefined && known.carrier !== carrier.id) {
    known.carrier = carrier.id;
    binding.piped(known.id, carrier.id, 'STAYS_OPEN');
  }
}

function leaveCarrier(known) {
  if (known.carrier !== undefined) {
    binding.unpiped(known.id, known.carrier);
    known.carrier = undefined;
  }
}

function pipeEnd(options) {
  if (withinPipeline) {
    return 'PIPELINE';
  }
  const end = options !== null && typeof options === 'object' ? own(options, 'end') : undefined;
  return end === false ? 'STAYS_OPEN' : 'ENDS';
}

/** Tells of a call before it is made, and how the stream is after it. */
function watch(prototype, name, before) {
  const original = prototype[name];
  prototype[name] = Object.defineProperties(function(...args) {
    const known = knownOf(this);
    if (known === undefined) {
      return Reflect.apply(original, this, args);
    }
    before?.(this, known, args);
    try {
      return Reflect.apply(original, this, args);
    } finally {
      compare(this, known);
    }
  }, { name: { value: original.name }, length: { value: original.length } });
}

function tellOfRead(known, chunk) {
  const state = known.readable;
  if (state !== undefined && chunk !== undefined && chunk !== null) {
    binding.read(known.id, sizeOf(chunk, state), shown(chunk), known.readableLength = state.length);
  }
}

function emitting(emitter, type, args) {
  const known = Known.of(emitter);
  if (known === undefined) {
    return;
  }
  if (type === 'data') {
    tellOfRead(known, args[0]);
  }
  compare(emitter, known);
  switch (type) {
    case 'drain':
      binding.drained(known.id);
      break;
    case 'unpipe': {
      const source = args[0] !== null && typeof args[0] === 'object' ? Known.of(args[0]) : undefined;
      if (source !== undefined) {
        binding.unpiped(source.id, known.id);
      }
      break;
    }
    case 'finish':
    case 'close':
      leaveCarrier(known);
      break;
    default:
  }
}

function watchPipeline(Stream) {
  const { pipeline } = Stream;
  Stream.pipeline = Object.defineProperties(function(...args) {
    const outer = withinPipeline;
    withinPipeline = true;
    try {
      return Reflect.apply(pipeline, this, args);
    } finally {
      withinPipeline = outer;
    }
  }, Object.getOwnPropertyDescriptors(pipeline));
}

/** Records all streams of these classes from now on. */
function record(Stream) {
  const { Readable, Writable, Duplex } = Stream;
  for (const [name, before] of [['push', beforePush], ['unshift', beforeUnshift], ['read'], ['pause'], ['resume'],
    ['pipe', beforePipe], ['unpipe'], ['destroy'], ['setEncoding']]) {
    watch(Readable.prototype, name, before);
  }
  for (const [name, before] of [['write', beforeWrite], ['end', beforeEnd], ['cork'], ['uncork'], ['destroy']]) {
    watch(Writable.prototype, name, before);
    Duplex.prototype[name] = Writable.prototype[name];
  }
  watchPipeline(Stream);
  observed.made = (stream) => {
    if (!inherits(stream, Duplex.prototype) || (own(stream, '_readableState') && own(stream, '_writableState'))) {
      knownOf(stream);
    }
  };
  observed.emitting = emitting;
}

module.exports = { isWanted: binding.isRecording, record };
