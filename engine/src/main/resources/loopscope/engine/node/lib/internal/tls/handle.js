'use strict';
// TLSHandle: what a TLSSocket has for a handle. It encrypts what goes to the handle beneath, and decrypts what comes from there.

const { Buffer } = require('buffer');
const { errnoOf } = require('internal/errors/system');
const { decode } = require('internal/tls/alpn');
const binding = internalBinding('tls');

const EOF = errnoOf('EOF');
const ENOTCONN = errnoOf('ENOTCONN');

function noop() {}

class TLSHandle {
  #wrapped;
  #owner;
  #context;
  #session;
  #serverName = '';
  #secure = false;
  #ended = false;
  #asked = false;
  #closed = false;
  #waiting = [];
  #last;

  /** Over the handle `inner`, which is that of the socket `wrapped` where there is one. */
  constructor(inner, wrapped, context) {
    this.inner = inner;
    this.#wrapped = wrapped;
    this.#context = context;
    this.onread = noop;
    this.onhello = noop;
    this.onhandshakedone = noop;
    this.onerror = noop;
    this.selectProtocol = undefined;
    this.reading = false;
    this.bytesRead = 0;
    this.bytesWritten = 0;
    inner.onread = (count, bytes) => this.#received(count, bytes);
  }

  get owner() {
    return this.#owner;
  }

  set owner(socket) {
    this.#owner = socket;
    if (!this.#wrapped) {
      this.inner.owner = socket;
    }
  }

  get fd() {
    return this.inner.fd;
  }

  get writeQueueSize() {
    return this.inner.writeQueueSize;
  }

  get isSecure() {
    return this.#secure;
  }

  get session() {
    return this.#session;
  }

  setServername(name) {
    this.#serverName = name;
  }

  getServername() {
    return this.#serverName === '' ? false : this.#serverName;
  }

  /** Makes the session: the settings are known by now. A client begins to speak. */
  start({ isServer, requestCert, rejectUnauthorized, ALPNProtocols }) {
    this.#session = binding.newSession(this.#context, !isServer, this.#serverName,
      ALPNProtocols === undefined ? undefined : decode(ALPNProtocols), this.selectProtocol,
      Boolean(isServer && requestCert), Boolean(isServer && requestCert && rejectUnauthorized));
    this.#deliver(this.#session.start());
  }

  /** Takes encrypted bytes that came before this handle did. */
  receive(chunk) {
    if (this.#session !== undefined && !this.#closed) {
      this.#deliver(this.#session.receive(chunk.buffer, chunk.byteOffset, chunk.byteLength));
    }
  }

  #received(count, bytes) {
    if (count > 0) {
      this.receive(new Uint8Array(bytes));
    } else if (count < 0 && !this.#ended) {
      this.#ended = count === EOF;
      this.onread(count);
    }
  }

  /** A server goes on, with another context where that is given. */
  choose(context) {
    this.#deliver(this.#session.choose(context));
  }

  /** Hands on what a step of the session has brought. */
  #deliver({ hello, encrypted, decrypted, secure, ended, error }) {
    if (hello !== undefined && error === undefined) {
      this.#hear(hello);
      return;
    }
    this.#last = encrypted;
    if (secure) {
      this.#becomeSecure();
    } else {
      this.#sendLast();
    }
    if (decrypted !== undefined && !this.#closed) {
      this.bytesRead += decrypted.byteLength;
      this.onread(decrypted.byteLength, decrypted);
    }
    if (error !== undefined) {
      this.onerror(error);
    } else if (ended && !this.#ended) {
      this.#ended = true;
      this.onread(EOF);
    }
  }

  #hear(serverName) {
    if (!this.#asked) {
      this.#asked = true;
      this.#serverName = serverName;
      this.onhello(serverName);
    }
  }

  /** Whoever does not trust the peer closes here, before the peer hears that the handshake is done. */
  #becomeSecure() {
    this.#secure = true;
    this.onhandshakedone();
    this.#sendLast();
    for (const { chunks, done } of this.#waiting.splice(0)) {
      if (!this.#closed && this.#encrypt(chunks, done) === 0) {
        done(0);
      }
    }
  }

  #sendLast() {
    const last = this.#last;
    this.#last = undefined;
    if (last !== undefined && !this.#closed) {
      this.inner.write([new Uint8Array(last)], noop);
    }
  }

  write(chunks, done) {
    chunks.forEach((chunk) => {
      this.bytesWritten += chunk.byteLength;
    });
    if (this.#secure) {
      return this.#encrypt(chunks, done);
    }
    this.#waiting.push({ chunks, done });
    return 1;
  }

  #encrypt(chunks, done) {
    this.#sendLast();
    const all = chunks.length === 1 ? chunks[0] : Buffer.concat(chunks);
    const { encrypted, error } = this.#session.send(all.buffer, all.byteOffset, all.byteLength);
    if (error !== undefined) {
      this.onerror(error);
    }
    return encrypted === undefined ? 0 : this.inner.write([new Uint8Array(encrypted)], done);
  }

  readStart() {
    return this.inner.readStart();
  }

  readStop() {
    return this.inner.readStop();
  }

  shutdown(done) {
    if (this.#secure) {
      this.#sendLast();
      this.#deliver(this.#session.end());
    }
    return this.inner.shutdown(done);
  }

  /** A socket beneath is closed with it. */
  close(callback) {
    if (this.#closed) {
      return;
    }
    this.#closed = true;
    const done = () => callback?.call(this);
    if (!this.#wrapped) {
      this.inner.close(done);
    } else if (this.#wrapped.closed) {
      done();
    } else {
      this.#wrapped.once('close', done);
      this.#wrapped.destroy();
    }
  }

  getsockname(out) {
    return this.inner.getsockname?.(out) ?? ENOTCONN;
  }

  getpeername(out) {
    return this.inner.getpeername?.(out) ?? ENOTCONN;
  }
}

for (const name of ['connect', 'openConnection', 'bindTo', 'ref', 'unref', 'hasRef', 'setNoDelay', 'setKeepAlive']) {
  TLSHandle.prototype[name] = function proxy(...args) {
    return this.inner[name]?.(...args);
  };
}

module.exports = { TLSHandle };
