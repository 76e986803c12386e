// Arguments that are refused.
const { Worker } = require('node:worker_threads');
const attempts = [
  () => Worker('x.js'), () => new Worker(), () => new Worker(5), () => new Worker('relative.js'), () => new Worker('file:///tmp/x.js'),
  () => new Worker('data:text/javascript,1'), () => new Worker('./x.js', { execArgv: 'text' }), () => new Worker('./x.js', { argv: 'text' }),
  () => new Worker('./x.js', { env: 5 }), () => new Worker('', { eval: true, execArgv: ['--nonsense', '--title=x'] }),
  () => new Worker({}, { eval: true }), () => new Worker('', { eval: true, name: 5 }), () => new Worker('', { eval: true, workerData: () => {} }),
  () => new Worker('', { eval: true, transferList: [{}] }), () => new Worker(new URL('https://example.org/x.js')),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('accepted');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
const missing = new Worker('./not_there.js');
missing.on('error', (error) => console.log(error.code, error.message.split('\n')[0].replace(/'.*'/, '...')));
missing.on('exit', (code) => console.log('exit', code));
