// spawnSync: everything about a program that has ended.
const { spawnSync } = require('child_process');
const result = spawnSync('sh', ['-c', 'cat; echo err >&2; exit 7'], { input: 'fed ' });
console.log(Object.keys(result), result.status, result.signal, result.stdout, String(result.stderr));
console.log(result.output.map((each) => each && each.length), typeof result.pid);
console.log(spawnSync('sh', ['-c', 'kill -15 $$'], { encoding: 'utf8' }).signal);
const late = spawnSync('sleep', ['30'], { timeout: 50 });
console.log(late.error.code, late.error.message, late.status, late.signal);
const much = spawnSync('yes', { maxBuffer: 5, encoding: 'utf8' });
console.log(much.error.code, much.stdout.startsWith('y\ny\ny'), much.status, much.signal);
console.log(spawnSync('cat', { input: new Uint8Array([104, 105]), encoding: 'latin1' }).stdout);
console.log(spawnSync('cat', { encoding: 'base64', input: 'text' }).stdout);
console.log(spawnSync('pwd', { cwd: '/', encoding: 'utf8' }).stdout);
try {
  spawnSync('cat', { input: 5 });
} catch (error) {
  console.log(error.code, error.message);
}
