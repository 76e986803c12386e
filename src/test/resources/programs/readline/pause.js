// pause and resume, their events, and write.
const readline = require('readline');
const { PassThrough } = require('stream');

const input = new PassThrough();
const rl = readline.createInterface({ input });
for (const event of ['line', 'pause', 'resume', 'close']) {
  rl.on(event, (value) => console.log(event, value));
}
console.log(rl.pause() === rl, rl.pause(), rl.paused);
console.log(rl.resume() === rl, rl.resume(), rl.paused);
rl.write('typed\n');
rl.pause();
rl.write('wakes\n');
rl.close();
rl.close();
