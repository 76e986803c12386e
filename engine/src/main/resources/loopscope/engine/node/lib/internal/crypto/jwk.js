'use strict';
// JSON Web Keys (RFC 7517) read and written.

const { codes } = require('internal/errors');
const { validateObject, validateOneOf, validateString } = require('internal/validators');
const { Buffer } = require('buffer');

const binding = internalBinding('crypto_keys');
const curves = { '__proto__': null, 'P-256': 'prime256v1', 'secp256k1': 'secp256k1', 'P-384': 'secp384r1', 'P-521': 'secp521r1' };
const secretsOfRsa = ['d', 'p', 'q', 'dp', 'dq', 'qi'];

/** The named members' bytes; each has to be there as a string. */
function members(jwk, names) {
  for (const name of names) {
    validateString(jwk[name], `key.${name}`);
  }
  return names.map((name) => Buffer.from(jwk[name], 'base64'));
}

function readRaw(jwk, isPublic) {
  validateOneOf(jwk.crv, 'key.crv', ['Ed25519', 'Ed448', 'X25519', 'X448']);
  const [bytes] = members(jwk, isPublic ? ['x'] : ['x', 'd']).slice(-1);
  const key = binding.raw(jwk.crv.toLowerCase(), bytes, !isPublic);
  if (!key) {
    throw new codes.ERR_CRYPTO_INVALID_JWK();
  }
  return key;
}

function readCurve(jwk, isPublic) {
  validateOneOf(jwk.crv, 'key.crv', Object.keys(curves));
  return binding.curve(curves[jwk.crv], ...members(jwk, isPublic ? ['x', 'y'] : ['x', 'y', 'd']));
}

function readRsa(jwk, isPublic) {
  return binding.rsa(...members(jwk, isPublic ? ['n', 'e'] : ['n', 'e', ...secretsOfRsa]));
}

const readers = { __proto__: null, RSA: readRsa, EC: readCurve, OKP: readRaw };

function readJwk(jwk, isPublic) {
  validateObject(jwk, 'key');
  validateOneOf(jwk.kty, 'key.kty', Object.keys(readers));
  return readers[jwk.kty](jwk, isPublic);
}

function writeJwk(handle) {
  const jwk = {};
  for (const [name, value] of Object.entries(binding.jwk(handle))) {
    jwk[name] = typeof value === 'string' ? value : Buffer.from(value).toString('base64url');
  }
  return jwk;
}

module.exports = { readJwk, writeJwk };
