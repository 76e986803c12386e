// Limits of buffers and strings.
const buffer = require('buffer');
console.log(buffer.constants, buffer.kMaxLength, buffer.kStringMaxLength, buffer.INSPECT_MAX_BYTES, Buffer.poolSize);
