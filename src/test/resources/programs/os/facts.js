// What the system tells that does not change from run to run.
const os = require('os');
console.log(os.EOL === '\n', os.platform(), os.arch(), os.type(), os.endianness(), os.devNull, os.homedir(), os.tmpdir());
console.log(os.hostname(), os.release(), os.machine(), os.availableParallelism(), os.cpus().length, os.totalmem() > os.freemem());
console.log(os.userInfo(), os.constants.signals.SIGINT, os.constants.errno.ENOENT, os.loadavg().length, `${os.platform}`);
