// A child that prints where this program prints.
const { spawn, spawnSync, execSync } = require('child_process');
console.log('before');
spawnSync('echo', ['from a child'], { stdio: 'inherit' });
console.log(execSync('echo again', { stdio: ['ignore', 'inherit', 'inherit'] }));
const child = spawn('sh', ['-c', 'echo one; echo two'], { stdio: ['ignore', process.stdout, 'ignore'] });
child.on('close', (code) => console.log('after', code));
