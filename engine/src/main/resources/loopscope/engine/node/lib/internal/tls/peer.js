'use strict';
// What a TLSSocket tells of its connection and of who is at the other end.

const { Buffer } = require('buffer');
const { codes } = require('internal/errors');
const { validateBuffer, validateString, validateUint32 } = require('internal/validators');

/** Pairs as an object; what comes more than once is an array. */
function named(pairs) {
  const object = { __proto__: null };
  for (const [name, value] of pairs) {
    object[name] = name in object ? [object[name], value].flat() : value;
  }
  return object;
}

function certificate({ selfIssued, ...fields }) {
  const shown = { ...fields, subject: named(fields.subject), issuer: named(fields.issuer), raw: Buffer.from(fields.raw) };
  if (fields.pubkey !== undefined) {
    shown.pubkey = Buffer.from(fields.pubkey);
  }
  return shown;
}

/** Each certificate with that of its issuer; a root is its own. */
function chain(path) {
  const certificates = path.map(certificate);
  certificates.forEach((each, index) => {
    if (index + 1 < path.length) {
      each.issuerCertificate = certificates[index + 1];
    } else if (path[index].selfIssued) {
      each.issuerCertificate = each;
    }
  });
  return certificates[0] ?? {};
}

const methods = {
  getPeerCertificate(detailed) {
    if (!this._handle) {
      return null;
    }
    const path = this._handle.session?.peerCertificates() ?? [];
    return chain(detailed || path.length === 0 ? path : [{ ...path[0], selfIssued: false }]);
  },

  getCertificate() {
    if (!this._handle) {
      return null;
    }
    const [own] = this._handle.session?.ownCertificate() ?? [];
    return own === undefined ? {} : certificate(own);
  },

  getCipher() {
    return this._handle ? this._handle.session.cipher() : null;
  },

  getProtocol() {
    if (!this._handle) {
      return null;
    }
    return this._handle.isSecure ? this._handle.session.protocol() : 'unknown';
  },

  exportKeyingMaterial(length, label, context) {
    validateUint32(length, 'length', true);
    validateString(label, 'label');
    if (context !== undefined) {
      validateBuffer(context, 'context');
    }
    if (!this._secureEstablished) {
      throw new codes.ERR_TLS_INVALID_STATE();
    }
    return Buffer.from(this._handle.session.export(length, label, context));
  },

  /** Connections are not resumed: each makes its own keys. */
  isSessionReused() {
    return this._handle ? false : null;
  },

  getSession() {
    return this._handle ? undefined : null;
  },

  getTLSTicket() {
    return this._handle ? undefined : null;
  },

  setSession() {},

  getEphemeralKeyInfo() {
    return this._handle ? {} : null;
  },

  getSharedSigalgs() {
    return this._handle ? [] : null;
  },
};

function definePeer(prototype) {
  Object.assign(prototype, methods);
}

module.exports = { definePeer };
