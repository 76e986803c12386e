// Who the process says it is.
console.log(typeof process.pid, process.pid > 0, Number.isInteger(process.pid), typeof process.ppid);
console.log(process.platform === require('os').platform(), typeof process.arch);
console.log(process.version.startsWith('v20.'), process.versions.node === process.version.slice(1));
console.log(process.release.name, typeof process.title, typeof process.argv0, typeof process.execPath);
console.log(Object.prototype.toString.call(process), process === globalThis.process, process === require('process'));
