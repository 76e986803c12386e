'use strict';
// The legacy API of node:url: parse, format, resolve.

const { codes } = require('internal/errors');
const { validateString } = require('internal/validators');

const slashed = new Set(['http:', 'https:', 'ftp:', 'gopher:', 'file:', 'ws:', 'wss:']);
const unsafe = /[\s<>"`{}|\\^']/g;
const shape = /^([a-z][a-z0-9.+-]*:)?(\/\/(?:([^/?#]*)@)?([^/?#@]*))?([^?#]*)(\?[^#]*)?(#.*)?$/is;

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

function setHost(url, text) {
  const [, hostname, port] = /^(.*?)(?::(\d*))?$/s.exec(text);
  const bare = hostname.startsWith('[') && hostname.endsWith(']') ? hostname.slice(1, -1) : hostname;
  url.port = port || null;
  url.hostname = bare.includes(':') ? bare : require('internal/url/domains').toASCII(bare) ?? '';
  url.host = `${bare === hostname ? url.hostname : `[${bare}]`}${url.port === null ? '' : `:${url.port}`}`;
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

function parse(input, parseQuery = false, slashesDenoteHost = false) {
  if (input instanceof Url) {
    return input;
  }
  validateString(input, 'url');
  const url = new Url();
  const given = input.trim();
  const text = /[?#]/.test(given) ? given : given.replaceAll('\\', '/');
  const [, protocol, authority, auth, host, path, search, hash] = shape.exec(escape(text));
  url.protocol = protocol?.toLowerCase() ?? null;
  const hasHost = authority !== undefined && (protocol !== undefined || slashesDenoteHost) && protocol !== 'javascript:';
  if (hasHost) {
    url.slashes = true;
    url.auth = auth === undefined ? null : decodeURIComponent(auth);
    setHost(url, host);
  }
  url.hash = hash ?? null;
  setQuery(url, search, parseQuery);
  const pathname = hasHost ? path : `${authority ?? ''}${path}`;
  url.pathname = pathname || (hasHost && slashed.has(url.protocol) ? '/' : null);
  if (url.pathname !== null || url.search) {
    url.path = `${url.pathname ?? ''}${url.search ?? ''}`;
  }
  url.href = formatUrl(url);
  return url;
}

function hostOf({ auth, host, hostname, port }) {
  const login = auth ? `${encodeURIComponent(auth).replace(/%3A/i, ':')}@` : '';
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
  }
  const hash = url.hash ? (url.hash.startsWith('#') ? url.hash : `#${url.hash}`) : '';
  return `${protocol}${host || ''}${pathname}${searchOf(url).replaceAll('#', '%23')}${hash}`;
}

function formatWhatwg(url, { auth = true, fragment = true, search = true, unicode = false } = {}) {
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

/** Joins two paths and works out their dots. */
function joined(base, relative, absolute) {
  const path = relative.startsWith('/') ? relative : `${base.slice(0, base.lastIndexOf('/') + 1)}${relative}`;
  const kept = [];
  const parts = path.split('/');
  parts.forEach((part, index) => {
    if (part === '..' && kept.length > (absolute ? 1 : 0) && kept.at(-1) !== '..') {
      kept.pop();
    } else if (part !== '.' && (part !== '..' || !absolute)) {
      kept.push(part);
    }
    if (index === parts.length - 1 && (part === '.' || part === '..')) {
      kept.push('');
    }
  });
  return kept.join('/');
}

function copyOf(from, changes) {
  const url = Object.assign(new Url(), from, changes);
  url.path = url.pathname === null && !url.search ? null : `${url.pathname ?? ''}${url.search ?? ''}`;
  url.href = formatUrl(url);
  return url;
}

function resolveObject(source, target) {
  const base = parse(source, false, true);
  const { hash, search, query, ...relative } = parse(target, false, true);
  if (relative.protocol !== null && relative.protocol !== base.protocol) {
    return copyOf({ ...relative, hash, search, query });
  }
  if (relative.slashes) {
    return copyOf({ ...relative, protocol: base.protocol, hash, search, query,
      pathname: relative.pathname || (slashed.has(base.protocol) ? '/' : null) });
  }
  if (relative.pathname === null) {
    return search === null ? copyOf(base, { hash, ...(target === '' ? { hash: null } : {}) })
      : copyOf(base, { search, query, hash });
  }
  const pathname = joined(base.pathname ?? '', relative.pathname, base.host !== null ||
    (base.pathname ?? '').startsWith('/'));
  return copyOf(base, { pathname, search, query, hash });
}

function resolve(source, target) {
  return resolveObject(source, target).format();
}

module.exports = { Url, format, parse, resolve, resolveObject: (source, target) => resolveObject(source, target) };
