// What goes wrong with ciphers, as OpenSSL words it.
const { createCipheriv, createDecipheriv } = require('crypto');

const key = Buffer.alloc(16, 1);
function attempt(action) {
  try {
    console.log(action());
  } catch (error) {
    console.log(error.name, error.message, error.code, error.library, error.reason);
  }
}

attempt(() => createCipheriv('aes-512-cbc', key, key));
attempt(() => createCipheriv('aes-128-cbc', 'short', key));
attempt(() => createCipheriv('aes-128-cbc', key, 'short'));
attempt(() => createCipheriv('aes-128-cbc', key, null));
attempt(() => createCipheriv('aes-128-cbc', key));
attempt(() => createCipheriv('aes-128-cbc', undefined, key));
attempt(() => createDecipheriv('aes-128-cbc', key, key).final());
attempt(() => {
  const decipher = createDecipheriv('aes-128-cbc', key, key);
  decipher.update(Buffer.alloc(32));
  return decipher.final();
});
attempt(() => createCipheriv('aes-128-cbc', key, key).update(1));
attempt(() => {
  const cipher = createCipheriv('aes-128-cbc', key, key);
  cipher.final();
  cipher.update('late');
});
attempt(() => {
  const cipher = createCipheriv('aes-128-cbc', key, key);
  cipher.final();
  cipher.final();
});
attempt(() => createCipheriv('aes-128-cbc', key, key).getAuthTag());
attempt(() => createCipheriv('aes-128-cbc', key, key).setAAD(key));
attempt(() => createDecipheriv('aes-128-gcm', key, key).setAuthTag(Buffer.alloc(3)));
