'use strict';
// A list of headers: names in any case, values of one name joined, Set-Cookie kept apart.
// https://fetch.spec.whatwg.org/#concept-header-list

class HeaderList {
  /** By lower-case name: the name as it was first written, and the value. */
  #fields = new Map();
  #cookies = [];

  static from(list) {
    const copy = new HeaderList();
    copy.#fields = new Map(list.#fields);
    copy.#cookies = [...list.#cookies];
    return copy;
  }

  append(name, value) {
    const key = name.toLowerCase();
    const before = this.#fields.get(key);
    const separator = key === 'cookie' ? '; ' : ', ';
    this.#fields.set(key, before === undefined ? [name, value] : [before[0], `${before[1]}${separator}${value}`]);
    if (key === 'set-cookie') {
      this.#cookies.push(value);
    }
  }

  set(name, value) {
    const key = name.toLowerCase();
    if (key === 'set-cookie') {
      this.#cookies = [value];
    }
    this.#fields.set(key, [name, value]);
  }

  delete(name) {
    const key = name.toLowerCase();
    if (key === 'set-cookie') {
      this.#cookies = [];
    }
    this.#fields.delete(key);
  }

  get(name) {
    return this.#fields.get(name.toLowerCase())?.[1] ?? null;
  }

  has(name) {
    return this.#fields.has(name.toLowerCase());
  }

  get cookies() {
    return [...this.#cookies];
  }

  /** In the order in which they came, named as they were written. */
  get written() {
    return [...this.#fields.values()];
  }

  /** As programs walk them: sorted, in lower case, each cookie for itself. */
  get sorted() {
    return [...this.#fields.keys()].sort().flatMap((key) => key === 'set-cookie' ?
      this.#cookies.map((cookie) => [key, cookie]) : [[key, this.#fields.get(key)[1]]]);
  }
}

module.exports = { HeaderList };
