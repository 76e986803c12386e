// A server's habit: JSON, compressed and in base64.
const zlib = require('zlib');
const data = { users: Array.from({ length: 50 }, (_, i) => ({ id: i, name: `user ${i}`, active: i % 2 === 0 })) };
const packed = zlib.deflateSync(JSON.stringify(data)).toString('base64');
const restored = JSON.parse(zlib.inflateSync(Buffer.from(packed, 'base64')));
console.log(restored.users.length, restored.users[7], packed.length < JSON.stringify(data).length / 2);
