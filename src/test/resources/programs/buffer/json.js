// Buffers in JSON.
const text = JSON.stringify({ bytes: Buffer.from('hi') });
console.log(text, JSON.parse(text, (key, value) => (value?.type === 'Buffer' ? Buffer.from(value) : value)));
