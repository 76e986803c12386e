// What the module offers.
const tls = require('tls');

for (const name of ['connect', 'createServer', 'createSecureContext', 'checkServerIdentity', 'getCiphers', 'TLSSocket', 'Server', 'SecureContext']) {
  console.log(name, typeof tls[name]);
}
console.log(tls.DEFAULT_MIN_VERSION, tls.DEFAULT_MAX_VERSION, tls.DEFAULT_ECDH_CURVE, tls.CLIENT_RENEG_LIMIT);
console.log(tls.DEFAULT_CIPHERS);
console.log(tls.getCiphers().includes('tls_aes_256_gcm_sha384'), tls.getCiphers().includes('ecdhe-rsa-aes128-gcm-sha256'));
console.log(Object.isFrozen(tls.rootCertificates), tls.rootCertificates.length > 50);
console.log(tls.rootCertificates[0].startsWith('-----BEGIN CERTIFICATE-----\n'));
const out = {};
tls.convertALPNProtocols(['h2', 'http/1.1'], out);
console.log(out);
console.log(tls.TLSSocket.prototype instanceof require('net').Socket, tls.Server.prototype instanceof require('net').Server);
