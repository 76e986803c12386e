// A web hook's signature is checked, in a time that does not tell where it differs.
const { createHmac, timingSafeEqual } = require('crypto');

const secret = 'It is a secret to everybody';
const sign = (body) => `sha256=${createHmac('sha256', secret).update(body).digest('hex')}`;

function isGenuine(body, signature) {
  const expected = Buffer.from(sign(body));
  const given = Buffer.from(signature);
  return given.length === expected.length && timingSafeEqual(given, expected);
}

const signature = sign('{"action":"opened"}');
console.log(signature);
console.log(isGenuine('{"action":"opened"}', signature));
console.log(isGenuine('{"action":"closed"}', signature));
console.log(isGenuine('{"action":"opened"}', 'sha256=short'));
try {
  timingSafeEqual(Buffer.alloc(1), Buffer.alloc(2));
} catch (error) {
  console.log(error.name, error.code, error.message);
}
