'use strict';
// One request and its answer on the wire, through the http and https modules.

const { InvalidArgumentError, NotSupportedError, RequestContentLengthMismatchError, causeOf } =
  require('internal/fetch/errors');

/** Milliseconds that a connection is kept for the next request. */
const KEEP_ALIVE = 4000;

const agents = new Map();

function clientOf(protocol) {
  const client = require(protocol === 'https:' ? 'https' : 'http');
  if (!agents.has(protocol)) {
    agents.set(protocol, new client.Agent({ keepAlive: true, timeout: KEEP_ALIVE }));
  }
  return { client, agent: agents.get(protocol) };
}

/** Headers that are the connection's, not the program's. */
function checkHeaders(list, body) {
  for (const name of ['transfer-encoding', 'keep-alive', 'upgrade']) {
    if (list.has(name)) {
      throw new InvalidArgumentError(`invalid ${name} header`);
    }
  }
  if (!['close', 'keep-alive', null].includes(list.get('connection')?.toLowerCase() ?? null)) {
    throw new InvalidArgumentError('invalid connection header');
  }
  if (list.has('expect')) {
    throw new NotSupportedError('expect header not supported');
  }
  const length = list.get('content-length');
  if (length !== null && body?.bytes && Number(length) !== body.bytes.length) {
    throw new RequestContentLengthMismatchError('Request body length does not match content-length header');
  }
}

/** The length or the encoding of what is sent, as headers. */
function framing({ body, method, list }) {
  if (body === null) {
    return ['POST', 'PUT', 'PATCH'].includes(method) ? ['content-length', '0'] : [];
  }
  const length = body.bytes?.length ?? list.get('content-length');
  return length === null ? ['transfer-encoding', 'chunked'] : ['content-length', `${length}`];
}

/** All headers as they are sent, names and values in turn. */
function rawHeaders(request, url) {
  const { list, method } = request;
  const connection = method === 'HEAD' ? 'close' : list.get('connection') ?? 'keep-alive';
  const written = list.written.filter(([name]) => !['host', 'connection', 'content-length'].includes(name.toLowerCase()));
  return ['host', list.get('host') ?? url.host, 'connection', connection, ...written.flat(), ...framing(request)];
}

async function sendStream(stream, outgoing) {
  for await (const chunk of stream) {
    if (!outgoing.write(chunk)) {
      await new Promise((resolve) => {
        outgoing.once('drain', resolve).once('close', resolve);
      });
    }
  }
  outgoing.end();
}

function sendBody(body, outgoing) {
  if (body === null || body.bytes !== null) {
    outgoing.end(body?.bytes);
  } else {
    sendStream(body.stream, outgoing).catch((error) => outgoing.destroy(error));
  }
}

/** Sends a request; gives the answer, whose body is still to come, as the http module has it. */
function exchange(request, url) {
  const { body, list, method, signal } = request;
  return new Promise((resolve, reject) => {
    checkHeaders(list, body);
    const { client, agent } = clientOf(url.protocol);
    const outgoing = client.request(url, { method, agent, setHost: false, headers: rawHeaders(request, url) });
    const abort = () => outgoing.destroy(signal.reason);
    signal.addEventListener('abort', abort, { once: true });
    outgoing.once('response', resolve);
    outgoing.on('error', (error) => reject(causeOf(error, outgoing.socket)));
    outgoing.once('close', () => signal.removeEventListener('abort', abort));
    sendBody(body, outgoing);
  });
}

module.exports = { exchange };
