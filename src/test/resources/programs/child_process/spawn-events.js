// spawn: the order of a child's events, and what it printed.
const { spawn } = require('child_process');
const child = spawn('sh', ['-c', 'echo out; echo err >&2; exit 3']);
console.log(typeof child.pid, child.spawnfile, child.spawnargs, child.connected, child.exitCode, child.killed);
for (const name of ['spawn', 'exit', 'close']) {
  child.on(name, (...args) => name !== 'exit' && console.log(name, ...args));
}
child.on('exit', (code, signal) => process.nextTick(() => {}, code, signal));
const printed = { stdout: '', stderr: '' };
for (const name of ['stdout', 'stderr']) {
  child[name].on('data', (data) => {
    printed[name] += data;
  });
}
child.on('close', () => console.log(printed, child.exitCode, child.signalCode));
