// The forms in which keys and certificates may come, and what is wrong with others.
const tls = require('tls');
const key = require('./_keys');

function attempt(name, options) {
  try {
    console.log(name, tls.createSecureContext(options) instanceof tls.SecureContext);
  } catch (error) {
    console.log(name, error.name, error.code, error.message);
  }
}

const cert = key('server-cert.pem');
attempt('nothing', undefined);
attempt('buffers', { key: key('server-key.pem'), cert });
attempt('text', { key: `${key('server-key.pem')}`, cert: `${cert}` });
attempt('lists', { key: [key('server-key.pem')], cert: [cert] });
attempt('encrypted', { key: key('server-key-encrypted.pem'), passphrase: 'secret', cert });
attempt('pkcs8', { key: key('server-key-pkcs8.pem'), passphrase: 'secret', cert });
attempt('own passphrase', { key: [{ pem: key('server-key-pkcs8.pem'), passphrase: 'secret' }], cert });
attempt('ec', { key: key('ec-key.pem'), cert: key('ec-cert.pem') });
attempt('pfx', { pfx: key('server.pfx'), passphrase: 'secret' });
attempt('pfx in a list', { pfx: [{ buf: key('server.pfx'), passphrase: 'secret' }] });
attempt('wrong passphrase', { key: key('server-key-encrypted.pem'), passphrase: 'guess', cert });
attempt('wrong pfx passphrase', { pfx: key('server.pfx'), passphrase: 'guess' });
attempt('mismatch', { key: key('self-key.pem'), cert });
attempt('no key', { key: 'nothing of the kind', cert });
attempt('no certificate', { cert: 'nothing of the kind' });
attempt('number', { key: 1 });
attempt('version', { minVersion: 'TLSv9' });
attempt('versions', { minVersion: 'TLSv1.2', secureProtocol: 'TLSv1_2_method' });
attempt('ciphers', { ciphers: 'NONE-SUCH' });
attempt('no ciphers', { ciphers: ':' });
