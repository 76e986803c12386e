'use strict';
// Tells the recording of connections that a server accepted, and of the requests on them. What it knows of them is kept here, not
// in the sockets: a program that prints one sees nothing of it.

const binding = internalBinding('connections');

const isRecording = binding.isRecording();
const connections = new WeakMap();
const exchanges = new WeakMap();
const servers = new WeakMap();
let lastConnection = 0;
let lastRequest = 0;

function endOf(handle, getter) {
  const end = {};
  if (handle?.[getter]?.(end) !== 0) {
    return '';
  }
  return end.family === 'IPv6' ? `[${end.address}]:${end.port}` : `${end.address}:${end.port}`;
}

/** A server waits for connections from now on. */
function listening(server, handle) {
  if (isRecording) {
    servers.set(server, endOf(handle, 'getsockname'));
    binding.listening(servers.get(server));
  }
}

/** A server waits for no more connections. */
function stopped(server) {
  if (servers.has(server)) {
    binding.stopped(servers.get(server));
    servers.delete(server);
  }
}

function accepted(socket, handle) {
  if (isRecording) {
    connections.set(socket, ++lastConnection);
    binding.accepted(lastConnection, endOf(handle, 'getsockname'), endOf(handle, 'getpeername'));
  }
}

/** The number of a connection; one within another, as of TLS, is met when it is first spoken to. */
function connectionOf(socket) {
  if (!connections.has(socket)) {
    accepted(socket, undefined);
  }
  return connections.get(socket);
}

function received(socket, size) {
  const connection = connections.get(socket);
  if (connection !== undefined) {
    binding.received(connection, size);
  }
}

function sent(socket, chunks) {
  const connection = connections.get(socket);
  if (connection !== undefined) {
    binding.sent(connection, chunks.reduce((sum, chunk) => sum + chunk.byteLength, 0));
  }
}

function closed(socket) {
  const connection = connections.get(socket);
  if (connection !== undefined) {
    binding.closed(connection);
  }
}

/** A request has come, and `dispatch` hands it to the program. */
function handling(socket, request, response, dispatch) {
  if (!isRecording) {
    dispatch();
    return;
  }
  const exchange = { connection: connectionOf(socket), request: ++lastRequest };
  exchanges.set(response, exchange);
  binding.requested(
    exchange.connection, exchange.request, request.method, request.url, request.httpVersion, ...request.rawHeaders.slice(0, 64));
  binding.dispatched(exchange.connection, exchange.request);
  try {
    dispatch();
  } finally {
    binding.handled(exchange.connection, exchange.request);
  }
}

/** The head of a response is made. */
function answering(response, statusCode, head) {
  const exchange = exchanges.get(response);
  if (exchange !== undefined) {
    binding.answering(exchange.connection, exchange.request, statusCode, head);
  }
}

/** All of a response was handed to the system. */
function answered(response) {
  const exchange = exchanges.get(response);
  if (exchange !== undefined) {
    binding.answered(exchange.connection, exchange.request);
  }
}

module.exports = { accepted, answered, answering, closed, handling, listening, received, sent, stopped };
