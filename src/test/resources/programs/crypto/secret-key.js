// A secret key as an object: used for ciphers and keyed hashes, exported, compared.
const { createCipheriv, createHmac, createSecretKey, generateKeySync, generateKey } = require('crypto');

const key = createSecretKey('000102030405060708090a0b0c0d0e0f', 'hex');
console.log(key.type, key.symmetricKeySize, key.export(), key.export({ format: 'jwk' }));
console.log(createHmac('sha256', key).update('data').digest('hex'));
console.log(createCipheriv('aes-128-cbc', key, Buffer.alloc(16)).final('hex'));
console.log(key.equals(createSecretKey(key.export())), key.equals(createSecretKey(Buffer.alloc(16))));
console.log(generateKeySync('aes', { length: 192 }).symmetricKeySize, generateKeySync('hmac', { length: 123 }).symmetricKeySize);
generateKey('hmac', { length: 64 }, (error, key) => console.log(error, key.type, key.symmetricKeySize));
for (const action of [() => createSecretKey(1), () => generateKeySync('aes', { length: 100 }), () => generateKeySync('des', {}),
  () => key.equals(1), () => key.export({ format: 'pem' })]) {
  try {
    action();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
