'use strict';
// The class FormData: https://xhr.spec.whatwg.org/#interface-formdata

const { illegalInvocation, needArguments, toUSVString } = require('internal/fetch/conversions');
const { Blob, File } = require('internal/blob');
const { makeIterable } = require('internal/fetch/pairs');
const customInspect = Symbol.for('nodejs.util.inspect.custom');

/** A blob becomes a file of the given name, or of the name 'blob'. */
function fileOf(blob, filename) {
  if (blob instanceof File && filename === undefined) {
    return blob;
  }
  return new File([blob], filename ?? 'blob', { type: blob.type, lastModified: blob.lastModified });
}

let entriesOf;

class FormData {
  #entries = [];

  constructor(form) {
    if (form !== undefined) {
      throw new TypeError('FormData constructor: Argument 1 could not be converted to: undefined.');
    }
  }

  append(name, value, filename = undefined) {
    this.#entries.push(FormData.#entry('append', arguments, this));
  }

  delete(name) {
    const wanted = FormData.#name('delete', arguments, this);
    this.#entries = this.#entries.filter(([key]) => key !== wanted);
  }

  get(name) {
    const wanted = FormData.#name('get', arguments, this);
    return this.#entries.find(([key]) => key === wanted)?.[1] ?? null;
  }

  getAll(name) {
    const wanted = FormData.#name('getAll', arguments, this);
    return this.#entries.filter(([key]) => key === wanted).map(([, value]) => value);
  }

  has(name) {
    const wanted = FormData.#name('has', arguments, this);
    return this.#entries.some(([key]) => key === wanted);
  }

  set(name, value, filename = undefined) {
    const entry = FormData.#entry('set', arguments, this);
    const at = this.#entries.findIndex(([key]) => key === entry[0]);
    if (at === -1) {
      this.#entries.push(entry);
    } else {
      this.#entries = this.#entries.filter(([key], index) => index <= at || key !== entry[0]);
      this.#entries[at] = entry;
    }
  }

  [customInspect](depth, options) {
    const fields = new Map();
    for (const [name, value] of this.#entries) {
      fields.set(name, fields.has(name) ? [fields.get(name), value].flat() : value);
    }
    options.depth ??= depth;
    return `FormData ${require('internal/util/inspect').inspect(Object.fromEntries(fields), options)}`;
  }

  static #name(method, args, form) {
    entriesOf(form);
    needArguments(args, 1, `FormData.${method}`);
    return toUSVString(args[0]);
  }

  static #entry(method, args, form) {
    entriesOf(form);
    needArguments(args, 2, `FormData.${method}`);
    const [name, value, filename] = args;
    if (value instanceof Blob) {
      return [toUSVString(name), fileOf(value, filename === undefined ? undefined : toUSVString(filename))];
    }
    if (args.length === 3) {
      throw new TypeError(`Failed to execute '${method}' on 'FormData': parameter 2 is not of type 'Blob'`);
    }
    return [toUSVString(name), toUSVString(value)];
  }

  static {
    entriesOf = (form) => {
      if (form === null || typeof form !== 'object' || !(#entries in form)) {
        throw illegalInvocation();
      }
      return form.#entries;
    };
  }
}

for (const name of ['append', 'delete', 'get', 'getAll', 'has', 'set']) {
  Object.defineProperty(FormData.prototype, name, { enumerable: true });
}
Object.defineProperty(FormData.prototype, Symbol.toStringTag, { value: 'FormData', configurable: true });
makeIterable(FormData, (form) => entriesOf(form));

module.exports = { FormData };
