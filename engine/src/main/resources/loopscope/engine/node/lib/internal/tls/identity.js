'use strict';
// Whether a certificate is for the host that was asked for: https://www.rfc-editor.org/rfc/rfc6125

const { codes } = require('internal/errors');
const { isIP } = require('internal/net/ip');

const quoted = /^"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/;

function withoutDot(host) {
  return host.endsWith('.') ? host.slice(0, -1) : host;
}

/** Only ASCII letters have two cases here. */
function labels(host) {
  return withoutDot(host).replace(/[A-Z]/g, (letter) => letter.toLowerCase()).split('.');
}

function matchesWildcard(label, pattern) {
  const parts = pattern.split('*');
  const [prefix, suffix] = parts;
  return parts.length === 2 && prefix.length + suffix.length <= label.length && label.startsWith(prefix) &&
    label.endsWith(suffix);
}

function matches(host, name) {
  const pattern = labels(name);
  if (!name || host.length !== pattern.length || pattern.some((label) => label === '' || /[^\u0021-\u007f]/u.test(label))) {
    return false;
  }
  if (!pattern.slice(1).every((label, index) => label === host[index + 1])) {
    return false;
  }
  if (!pattern[0].includes('*') || pattern[0].includes('xn--')) {
    return pattern[0] === host[0];
  }
  return pattern.length > 2 && matchesWildcard(host[0], pattern[0]);
}

/** The entries of a list whose values may be quoted where they have commas of their own. */
function splitQuoted(text) {
  const entries = [];
  let entry = '';
  for (let rest = text; rest !== '';) {
    if (rest.startsWith('"')) {
      const literal = quoted.exec(rest)?.[0];
      if (literal === undefined) {
        throw new codes.ERR_TLS_CERT_ALTNAME_FORMAT();
      }
      entry += JSON.parse(literal);
      rest = rest.slice(literal.length);
    } else if (rest.startsWith(', ')) {
      entries.push(entry);
      entry = '';
      rest = rest.slice(2);
    } else {
      entry += rest[0];
      rest = rest.slice(1);
    }
  }
  return [...entries, entry];
}

function entriesOf(altNames) {
  if (!altNames) {
    return [];
  }
  return altNames.includes('"') ? splitQuoted(altNames) : altNames.split(', ');
}

function valuesOf(entries, kind) {
  return entries.filter((entry) => entry.startsWith(kind)).map((entry) => entry.slice(kind.length));
}

/** An address in the one form in which addresses can be compared; of what is none, nothing. */
function canonical(address) {
  const family = isIP(address);
  if (family === 0) {
    return '';
  }
  const { toNumber, toText } = require('internal/net/numbers');
  return toText(toNumber(address, family), family);
}

function checkAddress(address, entries) {
  const addresses = valuesOf(entries, 'IP Address:').map(canonical);
  return addresses.includes(canonical(address)) ? undefined
    : `IP: ${address} is not in the cert's list: ${addresses.join(', ')}`;
}

function checkName(hostname, entries, { subject, subjectaltname }) {
  const host = labels(hostname);
  const names = valuesOf(entries, 'DNS:');
  if (names.length > 0) {
    return names.some((name) => matches(host, name)) ? undefined
      : `Host: ${hostname}. is not in the cert's altnames: ${subjectaltname}`;
  }
  const common = subject?.CN;
  if (!common) {
    return 'Cert does not contain a DNS name';
  }
  return [common].flat().some((name) => matches(host, name)) ? undefined
    : `Host: ${hostname}. is not cert's CN: ${common}`;
}

/** Returns the error, or undefined when the certificate is right. */
function checkServerIdentity(hostname, cert) {
  const host = withoutDot(`${hostname}`);
  const entries = entriesOf(cert.subjectaltname);
  const reason = isIP(host) ? checkAddress(host, entries) : checkName(host, entries, cert);
  if (reason === undefined) {
    return undefined;
  }
  return Object.assign(new codes.ERR_TLS_CERT_ALTNAME_INVALID(reason), { reason, host, cert });
}

module.exports = { checkServerIdentity };
