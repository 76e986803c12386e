'use strict';
// TCP and Pipe: what Node's handles of these names can do, on top of the sockets of the engine. Results are 0 or libuv's number
// of an error.

const { errnoOf } = require('internal/errors/system');
const net = internalBinding('net');
const stream = internalBinding('net_stream');

function noop() {}

function errno(code) {
  return code === undefined ? 0 : errnoOf(code);
}

/** The first listener of an event: the function of the program's that is shown. */
function listener(emitter, event) {
  const listeners = emitter?._events?.[event];
  return typeof listeners === 'function' ? listeners : listeners?.[0];
}

function tell(out, address) {
  if (address === undefined) {
    return errnoOf('ENOTCONN');
  }
  [out.address, out.family, out.port] = address;
  return 0;
}

/** A socket that listens, connects, or was accepted. It is opened when it is known where. */
class SocketHandle {
  #socket;
  #referenced = true;
  #closed = false;
  #listens = false;
  #read = (bytes, code) => this.#received(bytes, code);

  constructor(socket) {
    this.#socket = socket;
    this.owner = undefined;
    this.onread = noop;
    this.onconnection = noop;
    this.reading = false;
    this.bytesRead = 0;
    this.bytesWritten = 0;
  }

  get fd() {
    return -1;
  }

  get writeQueueSize() {
    return this.#socket === undefined || this.#closed ? 0 : stream.unwritten(this.#socket);
  }

  /** Takes what was opened, or returns the error that came instead. */
  #open(socket) {
    if (typeof socket === 'string') {
      return errnoOf(socket);
    }
    this.#socket = socket;
    net.reference(socket, this.#referenced);
    return 0;
  }

  openListener(address, port, backlog) {
    this.#listens = true;
    return this.#open(net.listen(address, port, backlog, (socket) => this.#connected(socket)));
  }

  #connected(socket) {
    this.onconnection(0, new this.constructor(socket));
  }

  /** Listens on the socket of another process. */
  openPassed(passed) {
    this.#listens = true;
    return this.#open(net.receive(passed, (socket) => this.#connected(socket)));
  }

  /** For another process: to listen on the same socket; or the connection, which is this one's no longer. */
  pass() {
    if (this.#listens) {
      return net.share(this.#socket);
    }
    this.#closed = true;
    return net.handOver(this.#socket);
  }

  accept() {
    net.accept(this.#socket, listener(this.owner, 'connection'));
  }

  openConnection(address, port) {
    return this.#socket === undefined ? this.#open(net.open(address, port)) : 0;
  }

  bindTo(address, port) {
    return errno(net.bind(this.#socket, address, port));
  }

  connectTo(address, port, done) {
    return errno(net.connect(this.#socket, address, port, (code) => done(errno(code))));
  }

  readStart() {
    if (this.#socket === undefined || this.#closed) {
      return errnoOf(this.#closed ? 'EBADF' : 'ENOTCONN');
    }
    stream.readStart(this.#socket, this.#read, listener(this.owner, 'data'));
    return 0;
  }

  readStop() {
    if (this.#socket !== undefined && !this.#closed) {
      stream.readStop(this.#socket);
    }
    return 0;
  }

  #received(bytes, code) {
    if (bytes === undefined) {
      this.readStop();
      this.onread(code === undefined ? errnoOf('EOF') : errnoOf(code));
    } else {
      this.bytesRead += bytes.byteLength;
      this.onread(bytes.byteLength, bytes);
    }
  }

  /** Writes the chunks as one. Returns 0 when that is done, 1 when `done(errno)` will be called, or the error. */
  write(chunks, done) {
    const args = [this.#socket, (code) => done(errno(code))];
    let size = 0;
    for (const chunk of chunks) {
      args.push(chunk.buffer, chunk.byteOffset, chunk.byteLength);
      size += chunk.byteLength;
    }
    this.bytesWritten += size;
    const written = stream.write(...args);
    if (typeof written === 'string') {
      return errnoOf(written);
    }
    return written ? 0 : 1;
  }

  shutdown(done) {
    stream.shutdown(this.#socket, (code) => done(errno(code)));
    return 0;
  }

  ref() {
    this.#reference(true);
  }

  unref() {
    this.#reference(false);
  }

  hasRef() {
    return this.#referenced && !this.#closed;
  }

  #reference(value) {
    this.#referenced = value;
    if (this.#socket !== undefined && !this.#closed) {
      net.reference(this.#socket, value);
    }
  }

  close(callback) {
    this.#close(net.close, callback);
  }

  reset(callback) {
    this.#close(net.reset, callback);
    return 0;
  }

  #close(how, callback) {
    if (this.#closed) {
      return;
    }
    this.#closed = true;
    const closed = () => callback?.call(this);
    if (this.#socket === undefined) {
      setImmediate(closed);
    } else {
      how(this.#socket, listener(this.owner, 'close'), closed);
    }
  }

  getsockname(out) {
    return this.#socket === undefined ? errnoOf('EBADF') : tell(out, net.localAddress(this.#socket));
  }

  getpeername(out) {
    return this.#socket === undefined ? errnoOf('ENOTCONN') : tell(out, net.remoteAddress(this.#socket));
  }

  /** What is set before there is a connection, the socket sets again when there is. */
  setNoDelay(enable) {
    if (this.#socket === undefined) {
      return 0;
    }
    stream.setNoDelay(this.#socket, enable);
    return 0;
  }

  setKeepAlive(enable, delaySeconds) {
    if (this.#socket === undefined) {
      return 0;
    }
    stream.setKeepAlive(this.#socket, enable, delaySeconds);
    return 0;
  }
}

class TCP extends SocketHandle {
  #local;

  /** Remembers where to listen: that is tried by `listen`. */
  bind(address, port) {
    this.#local = [address, port];
    return 0;
  }

  listen(backlog) {
    if (this.#local === undefined) {
      return 0; // it listens already, on a socket that another process opened
    }
    const [address, port] = this.#local;
    return this.openListener(address, port, backlog);
  }

  /** Connects, from a local address where one is given. */
  connect(address, port, done) {
    return this.openConnection(address, port) || this.connectTo(address, port, done);
  }
}

class Pipe extends SocketHandle {
  #path;

  bind(path) {
    this.#path = path;
    return 0;
  }

  listen(backlog) {
    return this.#path === undefined ? 0 : this.openListener(this.#path, -1, backlog);
  }

  connect(path, done) {
    return this.openConnection(path, -1) || this.connectTo(path, -1, done);
  }
}

for (const name of ['getsockname', 'getpeername', 'setNoDelay', 'setKeepAlive']) {
  Pipe.prototype[name] = undefined;
}

/** The handle of what another process has handed over. */
function received(passed) {
  const [listens, isPipe] = net.describePassed(passed);
  const Handle = isPipe ? Pipe : TCP;
  if (!listens) {
    return new Handle(net.receive(passed));
  }
  const handle = new Handle();
  handle.openPassed(passed);
  return handle;
}

module.exports = { Pipe, TCP, received };
