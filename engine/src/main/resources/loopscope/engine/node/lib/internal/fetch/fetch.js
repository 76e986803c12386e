'use strict';
// The function fetch: https://fetch.spec.whatwg.org/#fetching

const { Body } = require('internal/fetch/body');
const { HeaderList } = require('internal/fetch/header_list');
const { Request, stateOf } = require('internal/fetch/request');
const { nullBodyStatuses, redirectStatuses, respond } = require('internal/fetch/response');

const MAX_REDIRECTS = 20;

/** https://fetch.spec.whatwg.org/#port-blocking */
const badPorts = new Set([
  1, 7, 9, 11, 13, 15, 17, 19, 20, 21, 22, 23, 25, 37, 42, 43, 53, 69, 77, 79, 87, 95, 101, 102, 103, 104, 109, 110, 111,
  113, 115, 117, 119, 123, 135, 137, 139, 143, 161, 179, 389, 427, 465, 512, 513, 514, 515, 526, 530, 531, 532, 540, 548,
  554, 556, 563, 587, 601, 636, 989, 990, 993, 995, 1719, 1720, 1723, 2049, 3659, 4045, 4190, 5060, 5061, 6000, 6566,
  6665, 6666, 6667, 6668, 6669, 6679, 6697, 10080,
]);

const isHttp = ({ protocol }) => protocol === 'http:' || protocol === 'https:';

function listOf(pairs) {
  const list = new HeaderList();
  pairs.forEach(([name, value]) => list.append(name, value));
  return list;
}

/** An answer that needs no network. */
function given(url, bytes, pairs) {
  return respond({ type: 'basic', status: 200, statusText: 'OK', urls: [url], list: listOf(pairs), body: Body.ofBytes(bytes) });
}

function blobAnswer({ method, url }) {
  const blob = require('internal/blob_urls').resolveObjectURL(url.href);
  if (method !== 'GET' || blob === undefined) {
    throw new Error('invalid method');
  }
  return given(url, require('internal/blob').bytesOfBlob(blob),
    [['content-length', `${blob.size}`], ['content-type', blob.type]]);
}

function dataAnswer({ url }) {
  const data = require('internal/fetch/data_url').parseDataUrl(url);
  if (data === null) {
    throw new Error('failed to fetch the data URL');
  }
  return given(url, data.bytes, [['Content-Type', data.type]]);
}

function answer(request) {
  if (isHttp(request.url) && badPorts.has(Number(request.url.port))) {
    throw new Error('bad port');
  }
  switch (request.url.protocol) {
    case 'http:':
    case 'https:':
      return httpAnswer(request, [request.url]);
    case 'blob:':
      return blobAnswer(request);
    case 'data:':
      return dataAnswer(request);
    case 'about:':
      throw new Error('about scheme is not supported');
    case 'file:':
      throw new Error('not implemented... yet...');
    default:
      throw new Error('unknown scheme');
  }
}

/** The Referer header's value for a request, or null. */
function refererOf({ referrer, referrerPolicy }, target) {
  if (referrer === 'about:client' || referrer === 'no-referrer') {
    return null;
  }
  const from = new URL(referrer);
  const whole = from.href.slice(0, from.href.length - from.hash.length);
  const isSame = from.origin === target.origin;
  const isDowngrade = from.protocol === 'https:' && target.protocol === 'http:';
  switch (referrerPolicy) {
    case 'no-referrer':
      return null;
    case 'unsafe-url':
      return whole;
    case 'origin':
      return `${from.origin}/`;
    case 'strict-origin':
      return isDowngrade ? null : `${from.origin}/`;
    case 'same-origin':
      return isSame ? whole : null;
    case 'origin-when-cross-origin':
      return isSame ? whole : `${from.origin}/`;
    case 'no-referrer-when-downgrade':
      return isDowngrade ? null : whole;
    default:
      return isSame ? whole : isDowngrade ? null : `${from.origin}/`;
  }
}

/** The headers that a request has besides the program's own, in the order in which they are sent. */
function* furtherHeaders(request, url) {
  yield ['accept', '*/*'];
  yield ['accept-language', '*'];
  const referer = refererOf(request, url);
  if (referer !== null) {
    yield ['referer', referer];
  }
  yield ['sec-fetch-mode', request.mode];
  yield ['user-agent', 'node'];
  if (request.cache === 'no-store' || request.cache === 'reload') {
    yield ['pragma', 'no-cache'];
    yield ['cache-control', 'no-cache'];
  } else if (request.cache === 'no-cache') {
    yield ['cache-control', 'max-age=0'];
  }
  if (request.list.has('range')) {
    yield ['accept-encoding', 'identity'];
  } else {
    yield ['accept-encoding', url.protocol === 'https:' ? 'br, gzip, deflate' : 'gzip, deflate'];
  }
}

function withFurtherHeaders(request, url) {
  const list = HeaderList.from(request.list);
  for (const [name, value] of furtherHeaders(request, url)) {
    if (!list.has(name)) {
      list.append(name, value);
    }
  }
  return { ...request, list };
}

function headersOf({ rawHeaders }) {
  const list = new HeaderList();
  for (let at = 0; at < rawHeaders.length; at += 2) {
    list.append(rawHeaders[at].toLowerCase(), rawHeaders[at + 1]);
  }
  return list;
}

async function httpAnswer(request, urls) {
  const [url] = urls.slice(-1);
  const { exchange } = require('internal/fetch/exchange');
  const incoming = await exchange(withFurtherHeaders(request, url), url);
  const { statusCode: status, statusMessage: statusText } = incoming;
  const list = headersOf(incoming);
  const isRedirect = redirectStatuses.has(status);
  if (isRedirect && request.redirect === 'error') {
    incoming.destroy();
    throw new Error('unexpected redirect');
  }
  if (isRedirect && request.redirect === 'follow' && list.has('location')) {
    incoming.resume();
    return redirected(request, urls, status, new URL(list.get('location'), url));
  }
  const hasBody = request.method !== 'HEAD' && !nullBodyStatuses.has(status);
  const { incomingBody } = require('internal/fetch/incoming_body');
  const body = hasBody ? incomingBody(incoming, list.get('content-encoding'), request.signal) : null;
  if (!hasBody) {
    incoming.resume();
  }
  return respond({ type: 'basic', status, statusText, urls, list, body });
}

function redirected(request, urls, status, target) {
  if (!isHttp(target)) {
    throw new Error('URL scheme must be a HTTP(S) scheme');
  }
  if (urls.length > MAX_REDIRECTS) {
    throw new Error('redirect count exceeded');
  }
  if (target.username !== '' || target.password !== '') {
    throw new Error('URL cannot contain credentials for request mode "cors"');
  }
  if (status !== 303 && request.body !== null && request.body.bytes === null) {
    throw new Error('');
  }
  const list = HeaderList.from(request.list);
  const [from] = urls.slice(-1);
  target.hash ||= from.hash;
  if (target.origin !== from.origin) {
    ['authorization', 'proxy-authorization', 'cookie', 'host'].forEach((name) => list.delete(name));
  }
  const next = { ...request, list };
  const { method } = request;
  if ((status === 303 && method !== 'GET' && method !== 'HEAD') || (status <= 302 && method === 'POST')) {
    ['content-encoding', 'content-language', 'content-location', 'content-type', 'content-length']
      .forEach((name) => list.delete(name));
    Object.assign(next, { method: 'GET', body: null });
  }
  return httpAnswer(next, [...urls, target]);
}

async function perform(request) {
  const { body, signal } = request;
  if (signal.aborted) {
    body?.stream.cancel(signal.reason).catch(() => {});
    throw signal.reason;
  }
  try {
    return await answer(request);
  } catch (cause) {
    throw signal.aborted ? signal.reason : new TypeError('fetch failed', { cause });
  }
}

function fetch(input, init = undefined) {
  try {
    return perform(stateOf(new Request(input, init)));
  } catch (error) {
    return Promise.reject(error);
  }
}

module.exports = { fetch };
