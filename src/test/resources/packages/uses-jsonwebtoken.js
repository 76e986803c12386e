// jsonwebtoken: signing with a secret and with an RSA key, and what is refused.
const jwt = require('jsonwebtoken');
const { generateKeyPairSync } = require('node:crypto');
const token = jwt.sign({ user: 'ann', iat: 1 }, 'secret');
console.log(token, jwt.verify(token, 'secret'), jwt.decode(token, { complete: true }).header);
const { privateKey, publicKey } = generateKeyPairSync('rsa', { modulusLength: 2048 });
console.log(jwt.verify(jwt.sign({ n: 1 }, privateKey, { algorithm: 'RS256', noTimestamp: true }), publicKey));
for (const attempt of [() => jwt.verify(token, 'other'), () => jwt.verify('a.b', 'secret'),
  () => jwt.verify(jwt.sign({ exp: 1 }, 'secret'), 'secret')]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
