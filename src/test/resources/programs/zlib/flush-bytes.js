// What a full flush and a sync flush write.
const zlib = require('zlib');
const { Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH } = zlib.constants;
for (const finishFlush of [Z_SYNC_FLUSH, Z_FULL_FLUSH, Z_FINISH]) {
  console.log(finishFlush, zlib.deflateRawSync('hello', { finishFlush }).toString('hex'));
}
