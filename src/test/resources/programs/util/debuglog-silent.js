// A log that is only written when NODE_DEBUG asks for it.
const log = require('util').debuglog('mine');
log('hidden %d', 5);
console.log(log.enabled, typeof log);
