// The process's peak resident memory in MB, as Linux accounts for it.
const status = require('fs').readFileSync('/proc/self/status', 'utf8');
console.log(Number(/VmHWM:\s+(\d+)/.exec(status)[1]) / 1024);
