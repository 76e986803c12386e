'use strict';
// The legacy API of node:url: parse, format, resolve.

const { codes } = require('internal/errors');
const { hostless, slashed } = require('internal/url/protocols');
const { validateString } = require('internal/validators');

const unsafe = /[\t\n\r <>"`{}|\\^']/g;
const lineEnds = /[\t\r\n]/g;
const outside = /^[\0- \xa0\ufeff]+|[\0- \xa0\ufeff]+$/g;
const plainPath = /^\/(?!\/\/)[^#@?\s]*(\?[^#@\s]*)?$/;
const shape = /^([^?#]*)(\?[^#]*)?(#.*)?$/s;

function escape(text) {
  return text.replace(unsafe, (character) => encodeURIComponent(character).replace("'", '%27'));
}

class Url {
  protocol = null;
  slashes = null;
  auth = null;
  host = null;
  port = null;
  hostname = null;
  hash = null;
  search = null;
  query = null;
  pathname = null;
  path = null;
  href = null;

  format() {
    return formatUrl(this);
  }

  resolve(relative) {
    return this.resolveObject(parse(relative, false, true)).format();
  }

  resolveObject(relative) {
    return resolveObject(this, relative);
  }

  parse(url, parseQuery, slashesDenoteHost) {
    return Object.assign(this, parse(url, parseQuery, slashesDenoteHost));
  }
}

/** Takes the host, which ends at the first character that no host has. Returns what of the text belongs to the path. */
function takeHost(url, text, input) {
  const [, host, tail] = /^([^ "%;<>\\^`{|}']*)(.*)$/s.exec(text);
  const [, hostname, port] = /^(.*?)(?::(\d*))?$/s.exec(host);
  url.port = port || null;
  if (hostname.startsWith('[') && hostname.endsWith(']')) {
    url.hostname = checkedHost(hostname.slice(1, -1).toLowerCase(), /[\0#/<>?@[\]|]/, input);
    url.host = `[${url.hostname}]${url.port === null ? '' : `:${url.port}`}`;
    return tail;
  }
  const colon = hostname.indexOf(':');
  if (colon !== -1) {
    warnOfPort(input);
  }
  const name = colon === -1 ? hostname : hostname.slice(0, colon);
  url.hostname = name === '' || name.length > 255 ? '' : checkedHost(toASCII(name), /[\0\t\n\r #%/:<>?@[\\\]^|]/, input);
  url.host = `${url.hostname}${url.port === null ? '' : `:${url.port}`}`;
  return colon === -1 ? tail : `/${hostname.slice(colon)}${tail}`;
}

function toASCII(name) {
  return internalBinding('url').domainToASCII(name) ?? '';
}

function checkedHost(name, forbidden, input) {
  if (name === '' || forbidden.test(name)) {
    throw Object.assign(new codes.ERR_INVALID_URL(), { input });
  }
  return name;
}

let warned = false;

function warnOfPort(input) {
  if (!warned) {
    warned = true;
    process.emitWarning(`The URL ${input} is invalid. Future versions of Node.js will throw an error.`,
      'DeprecationWarning', 'DEP0170');
  }
}

function setQuery(url, search, parseQuery) {
  if (search !== undefined) {
    url.search = search;
    url.query = parseQuery ? require('querystring').parse(search.slice(1)) : search.slice(1);
  } else if (parseQuery) {
    url.search = null;
    url.query = { __proto__: null };
  }
}

/** Takes slashes, login and host off the text, where there are some; returns the rest. */
function takeAuthority(url, text, slashesDenoteHost, input) {
  const mayHaveHost = !hostless.has(url.protocol);
  const slashes = mayHaveHost && text.startsWith('//') &&
    (slashesDenoteHost || url.protocol !== null || /^\/\/[^@/]+@[^@/]+/.test(text));
  if (slashes) {
    url.slashes = true;
  }
  if (!mayHaveHost || !(slashes || (url.protocol !== null && !slashed.has(url.protocol)))) {
    return text;
  }
  const [, login, host, rest] = /^(?:([^/?#]*)@)?([^/?#]*)(.*)$/s.exec(slashes ? text.slice(2) : text);
  url.auth = login === undefined ? null : decodeURIComponent(login.replace(lineEnds, ''));
  const path = takeHost(url, host.replace(lineEnds, ''), input) + rest;
  return url.host.startsWith('[') && !path.startsWith('/') ? `/${path}` : path;
}

/** Takes what comes behind the host. */
function takePath(url, text, parseQuery) {
  const [, pathname, search, hash] = shape.exec(text);
  url.hash = hash ?? null;
  setQuery(url, search, parseQuery);
  url.pathname = pathname || (url.hostname && slashed.has(url.protocol) ? '/' : null);
  if (url.pathname !== null || url.search) {
    url.path = `${url.pathname ?? ''}${url.search ?? ''}`;
  }
  url.href = formatUrl(url);
  return url;
}

function parse(input, parseQuery = false, slashesDenoteHost = false) {
  if (input instanceof Url) {
    return input;
  }
  validateString(input, 'url');
  const url = new Url();
  const text = input.replace(outside, '').replace(/^[^?#]*/, (start) => start.replaceAll('\\', '/'));
  if (!slashesDenoteHost && plainPath.test(text)) {
    return takePath(url, text, parseQuery);
  }
  const protocol = /^[a-z0-9.+-]+:/i.exec(text)?.[0];
  url.protocol = protocol?.toLowerCase() ?? null;
  const rest = takeAuthority(url, text.slice(protocol?.length ?? 0), slashesDenoteHost, input);
  return takePath(url, hostless.has(url.protocol) ? rest : escape(rest), parseQuery);
}

function hostOf({ auth, host, hostname, port }) {
  const login = auth ? `${encodeURIComponent(auth).replaceAll('%3A', ':')}@` : '';
  if (host) {
    return `${login}${host}`;
  }
  if (!hostname) {
    return false;
  }
  const name = hostname.includes(':') && !hostname.startsWith('[') ? `[${hostname}]` : hostname;
  return `${login}${name}${port ? `:${port}` : ''}`;
}

function searchOf({ query, search }) {
  if (search) {
    return search.startsWith('?') ? search : `?${search}`;
  }
  const text = query !== null && typeof query === 'object' ? require('querystring').stringify(query) : '';
  return text === '' ? '' : `?${text}`;
}

function formatUrl(url) {
  let protocol = url.protocol || '';
  if (protocol && !protocol.endsWith(':')) {
    protocol += ':';
  }
  let pathname = (url.pathname || '').replace(/[?#]/g, encodeURIComponent);
  let host = hostOf(url);
  if (url.slashes || ((!protocol || slashed.has(protocol)) && host !== false)) {
    host = `//${host || ''}`;
    pathname = pathname !== '' && !pathname.startsWith('/') ? `/${pathname}` : pathname;
  } else if (protocol === 'file:') {
    host = '//';
  }
  const hash = url.hash ? (url.hash.startsWith('#') ? url.hash : `#${url.hash}`) : '';
  return `${protocol}${host || ''}${pathname}${searchOf(url).replaceAll('#', '%23')}${hash}`;
}

function formatWhatwg(url, options = {}) {
  require('internal/validators').validateObject(options, 'options');
  const { auth = true, fragment = true, search = true, unicode = false } = options;
  const { URL } = require('internal/url');
  const copy = new URL(url.href);
  if (!auth) {
    copy.username = copy.password = '';
  }
  if (!fragment) {
    copy.hash = '';
  }
  if (!search) {
    copy.search = '';
  }
  return unicode
    ? copy.href.replace(copy.hostname, require('url').domainToUnicode(copy.hostname))
    : copy.href;
}

function format(url, options) {
  if (typeof url === 'string') {
    return formatUrl(parse(url));
  }
  if (url === null || typeof url !== 'object') {
    throw new codes.ERR_INVALID_ARG_TYPE('urlObject', ['Object', 'string'], url);
  }
  const { URL } = require('internal/url');
  return url instanceof URL ? formatWhatwg(url, options) : formatUrl(url);
}

function resolveObject(source, target) {
  const { resolved } = require('internal/url/resolve');
  const base = parse(source, false, true);
  const url = resolved(base, parse(target, false, true), new Url());
  url.path = url.pathname === null && url.search === null ? null : `${url.pathname ?? ''}${url.search ?? ''}`;
  url.href = formatUrl(url);
  return url;
}

function resolve(source, target) {
  return resolveObject(source, target).format();
}

module.exports = { Url, format, parse, resolve, resolveObject: (source, target) => (source ? resolveObject(source, target) : target) };
