// The pipe to a child is destroyed while its end is still being passed on: the child ends all the same.
const { spawn } = require('child_process');
const child = spawn('cat', { stdio: ['pipe', 'ignore', 'ignore'] });
const closed = [];
child.stdin.on('close', () => closed.push('stdin'));
child.stdin.end();
process.nextTick(() => process.nextTick(() => child.stdin.destroy()));
child.on('close', (code) => closed.push(`child ${code}`));
process.on('exit', () => console.log(closed.sort()));
