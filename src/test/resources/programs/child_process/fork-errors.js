// What fork and send refuse.
const { fork } = require('child_process');

function refused(action) {
  try {
    console.log('no error', action());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

if (process.argv[2] === 'child') {
  process.on('message', () => {});
} else {
  refused(() => fork());
  refused(() => fork(1));
  refused(() => fork('a\0b'));
  refused(() => fork(__filename, 'text'));
  refused(() => fork(__filename, [], 'text'));
  refused(() => fork(__filename, [], { stdio: 'other' }));
  refused(() => fork(__filename, [], { stdio: ['pipe', 'pipe', 'pipe'] }));
  refused(() => fork(__filename, [], { stdio: ['ipc', 'ipc', 'pipe'] }));
  refused(() => fork(__filename, [], { serialization: 'other' }));
  refused(() => fork(__filename, [], { execArgv: ['a\0'] }));
  fork(__filename, [], { cwd: '/no/such/folder' }).on('error', (error) => console.log('cwd', error.code, error.syscall.startsWith('spawn ')));
  const child = fork(__filename, ['child']);
  refused(() => child.send());
  refused(() => child.send(undefined));
  refused(() => child.send(Symbol('s')));
  refused(() => child.send(() => {}));
  refused(() => child.send({}, {}));
  refused(() => child.send({}, null, 'text'));
  child.on('error', (error) => console.log('event', error.code, error.message));
  child.on('exit', (code) => {
    console.log('exit', code);
    console.log(child.send('late', (error) => console.log('callback', error.code)));
    console.log(child.send('later'));
  });
  child.disconnect();
  child.disconnect();
  console.log(child.connected, child.send('gone'));
}
