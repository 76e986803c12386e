// UUIDs of version 4.
const { randomUUID } = require('crypto');

const uuids = new Set(Array.from({ length: 50 }, () => randomUUID()));
console.log(uuids.size);
console.log([...uuids].every((uuid) => /^[0-9a-f]{8}-[0-9a-f]{4}-4[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/.test(uuid)));
console.log(randomUUID({ disableEntropyCache: true }).length);
try {
  randomUUID(1);
} catch (error) {
  console.log(error.code);
}
