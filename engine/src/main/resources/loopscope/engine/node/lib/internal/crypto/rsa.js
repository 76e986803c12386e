'use strict';
// publicEncrypt and its kin: RSA on a message that is no longer than the key.

const { validateString } = require('internal/validators');
const { encoded, getArrayBufferOrView, runSync } = require('internal/crypto/util');
const { anyHandle, privateHandle } = require('internal/crypto/key_input');
const { constants } = require('internal/crypto/constants');

const binding = internalBinding('crypto_rsa');

function rsaFunction(operate, handleOf, defaultPadding) {
  return (key, buffer) => {
    const handle = handleOf(key);
    const { oaepHash, oaepLabel, encoding } = key;
    if (oaepHash !== undefined) {
      validateString(oaepHash, 'key.oaepHash');
    }
    const label = oaepLabel === undefined ? undefined : getArrayBufferOrView(oaepLabel, 'key.oaepLabel', encoding);
    const bytes = getArrayBufferOrView(buffer, 'buffer', encoding);
    return encoded(operate(handle, bytes, key.padding || defaultPadding, oaepHash, label));
  };
}

const { RSA_PKCS1_OAEP_PADDING: oaep, RSA_PKCS1_PADDING: pkcs1 } = constants;

module.exports = {
  publicEncrypt: rsaFunction((...args) => runSync(binding.publicEncrypt, ...args), anyHandle, oaep),
  privateDecrypt: rsaFunction((...args) => runSync(binding.privateDecrypt, ...args), privateHandle, oaep),
  privateEncrypt: rsaFunction(binding.privateEncrypt, privateHandle, pkcs1),
  publicDecrypt: rsaFunction(binding.publicDecrypt, anyHandle, pkcs1),
};
