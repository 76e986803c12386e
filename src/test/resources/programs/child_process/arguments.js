// Arguments that are refused before anything is started.
const { spawn, exec, execFile, spawnSync } = require('child_process');
const attempts = [
  () => spawn(), () => spawn(''), () => spawn(5), () => spawn('true', 5), () => spawn('true', [], 5),
  () => spawn('true', { cwd: 1 }), () => spawn('true', { detached: 1 }), () => spawn('true', { shell: 5 }),
  () => spawn('true', { uid: 'a' }), () => spawn('true', { argv0: 1 }), () => spawn('tr\0ue'),
  () => spawn('true', ['a\0b']), () => spawn('true', { timeout: -1 }), () => spawn('true', { signal: 1 }),
  () => exec(), () => exec('true', 'x', 'y'), () => execFile('true', [], {}, 'x'), () => spawnSync('true', { timeout: 'x' }),
  () => spawnSync('true', { maxBuffer: 'x' }), () => spawnSync('true', { killSignal: {} }),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('started');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
