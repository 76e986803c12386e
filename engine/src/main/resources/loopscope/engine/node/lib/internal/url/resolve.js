'use strict';
// What a reference means seen from a URL, as the legacy url.resolve works it out. Hosts of protocols without slashes, as in
// mailto:, are segments of the path to it.

const { hostless, slashed } = require('internal/url/protocols');

const isRooted = (segment) => segment === '' || segment?.startsWith('/') === true;

function segmentsOf(pathname) {
  return pathname ? pathname.split('/') : [];
}

/** Takes a host for a protocol that needs one from the path: its first segment that is not empty. */
function hostFromPath(target) {
  const segments = (target.pathname || '').split('/');
  const at = segments.findIndex((segment) => segment !== '');
  const rest = at === -1 ? [] : segments.slice(at + 1);
  const pathname = rest.length === 0 ? '/' : `/${rest.join('/')}`;
  return { host: at === -1 ? '' : segments[at], hostname: target.hostname || '', pathname };
}

/** Another protocol: little of the base stays. */
function underOtherProtocol(url, target) {
  if (!slashed.has(target.protocol)) {
    return Object.assign(url, target);
  }
  const named = target.host || target.protocol === 'file:' || hostless.has(target.protocol);
  const { host, hostname, pathname } = named ? target : hostFromPath(target);
  const { protocol, search, query, auth, port } = target;
  return Object.assign(url, { protocol, search, query, auth, port, pathname, host: host || '', hostname: hostname || host,
    slashes: url.slashes || target.slashes });
}

/** Only the protocol is the base's. */
function underSameProtocol(url, target) {
  const { protocol } = url;
  Object.assign(url, target, { protocol });
  if (slashed.has(protocol) && url.hostname && !url.pathname) {
    url.pathname = '/';
  }
  return url;
}

/** The segments with their dots worked out; those that lead out of the path stay in front if they may. */
function withoutDots(segments, mayLeadOut) {
  const kept = [];
  let up = 0;
  for (const segment of segments) {
    if (segment === '..') {
      up += kept.length === 0 ? 1 : 0;
      kept.pop();
    } else if (segment !== '.') {
      kept.push(segment);
    }
  }
  return mayLeadOut ? [...Array(up).fill('..'), ...kept] : kept;
}

/** A host that was a segment may hold a login. */
function setHost(url, host) {
  url.host = url.hostname = host ?? '';
  if (url.host.indexOf('@') > 0) {
    [url.auth, url.host] = url.host.split('@');
    url.hostname = url.host;
  }
}

function prepend(segments, host) {
  if (host) {
    segments.splice(0, segments[0] === '' ? 1 : 0, host);
  }
}

function takeAuthority(url, { host, hostname, port }) {
  if (host !== null) {
    url.auth = url.host === host ? url.auth : null;
    url.host = host;
    url.port = port;
  }
  if (hostname !== null) {
    url.auth = url.hostname === hostname ? url.auth : null;
    url.hostname = hostname;
  }
}

/** A reference to something beside, above or below the base. */
class RelativeReference {
  constructor(url, target) {
    this.url = url;
    this.target = { ...target };
    this.source = segmentsOf(url.pathname);
    this.relative = segmentsOf(target.pathname);
    this.replaces = Boolean(target.host || target.pathname?.startsWith('/'));
    this.rooted = this.replaces || Boolean(url.pathname?.startsWith('/') || (url.host && target.pathname));
    this.mayLeadOut = !this.rooted;
    this.hostInPath = Boolean(url.protocol) && !slashed.has(url.protocol);
  }

  resolve() {
    const { url, target, source, relative } = this;
    if (this.hostInPath) {
      this.#hostsToSegments();
    }
    if (this.replaces) {
      takeAuthority(url, target);
    } else if (relative.length === 0 && target.search === null) {
      return this.#setPath(source);
    }
    url.search = target.search;
    url.query = target.query;
    if (this.replaces || relative.length > 0) {
      return this.#setPath(this.replaces ? relative : [...source.slice(0, -1), ...relative]);
    }
    if (this.hostInPath) {
      setHost(url, source.shift());
    }
    return url;
  }

  #hostsToSegments() {
    const { url, target, source, relative } = this;
    prepend(source, url.host);
    Object.assign(url, { host: '', hostname: '', port: null });
    if (target.protocol) {
      url.auth = null;
      prepend(relative, target.host);
      Object.assign(target, { host: null, hostname: null, port: null });
    }
    this.rooted &&= relative[0] === '' || source[0] === '';
  }

  /** Sets the path to these segments, of which the first may be the host. */
  #setPath(segments) {
    const { url, target } = this;
    if (segments.length === 0) {
      return Object.assign(url, { pathname: null });
    }
    const path = withoutDots(segments, this.mayLeadOut);
    if (this.rooted && !isRooted(path[0])) {
      path.unshift('');
    }
    if (this.#endsInFolder(segments) && !path.join('/').endsWith('/')) {
      path.push('');
    }
    const rooted = isRooted(path[0]);
    if (this.hostInPath) {
      setHost(url, rooted ? '' : path.shift());
    }
    if ((this.rooted || (url.host && path.length > 0)) && !rooted) {
      path.unshift('');
    }
    return Object.assign(url, { pathname: path.length === 0 ? null : path.join('/'), auth: target.auth || url.auth,
      slashes: url.slashes || target.slashes });
  }

  #endsInFolder(segments) {
    const last = segments.at(-1);
    const dots = last === '.' || last === '..';
    return last === '' || (dots && Boolean(this.url.host || this.target.host || segments.length > 1));
  }
}

/** The reference `target`, seen from `base`; path and href are left to the caller. */
function resolved(base, target, url) {
  Object.assign(url, base, { hash: target.hash });
  if (target.href === '') {
    return url;
  }
  if (target.slashes && !target.protocol) {
    return underSameProtocol(url, target);
  }
  if (target.protocol && target.protocol !== url.protocol) {
    return underOtherProtocol(url, target);
  }
  return new RelativeReference(url, target).resolve();
}

module.exports = { resolved };
