// The stdio option: pipes, nothing, this program's own streams, and files.
const { spawn, spawnSync } = require('child_process');
const fs = require('fs');
const { join } = require('path');
const shown = (child) => child.stdio.map((stream) => stream !== null);
console.log(shown(spawn('true')), shown(spawn('true', { stdio: 'ignore' })));
console.log(shown(spawn('true', { stdio: ['ignore', 'pipe', 'inherit'] })), shown(spawn('true', { stdio: ['pipe'] })));
const folder = fs.mkdtempSync(join(require('os').tmpdir(), 'stdio-'));
const file = join(folder, 'file');
const out = fs.openSync(file, 'w');
spawnSync('sh', ['-c', 'echo to a file; echo error >&2'], { stdio: ['ignore', out, out] });
fs.closeSync(out);
console.log(fs.readFileSync(file, 'utf8'));
const input = fs.openSync(file, 'r');
console.log(spawnSync('cat', { stdio: [input, 'pipe', 'pipe'], encoding: 'utf8' }).stdout);
fs.closeSync(input);
for (const stdio of ['other', ['other'], [{}], 5, ['ipc', 'ipc']]) {
  try {
    spawn('true', { stdio });
  } catch (error) {
    console.log(error.code, error.message);
  }
}
fs.rmSync(folder, { recursive: true });
