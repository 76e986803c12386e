// What is not compressed cannot be restored.
const zlib = require('zlib');
for (const name of ['gunzip', 'inflate', 'inflateRaw', 'unzip']) {
  try {
    zlib[`${name}Sync`](Buffer.from('certainly not compressed'));
  } catch (error) {
    console.log(name, error.name, error.code, error.errno, error.message);
  }
}
