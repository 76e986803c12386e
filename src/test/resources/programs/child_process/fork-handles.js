// A server and connections that go to another process.
const { fork } = require('child_process');
const { once } = require('events');
const net = require('net');

if (process.argv[2] === 'child') {
  let server;
  process.on('message', (message, handle) => {
    if (message === 'server') {
      server = handle;
      server.on('connection', (socket) => socket.end('from the child'));
      process.send({ isServer: handle instanceof net.Server, listening: handle.listening });
    } else if (message === 'socket') {
      handle.on('data', (data) => handle.end(`child heard ${data}`));
      handle.resume();
    } else {
      server.close();
      process.disconnect();
    }
  });
} else {
  (async () => {
    const child = fork(__filename, ['child']);
    const server = net.createServer();
    await once(server.listen(0), 'listening');
    const { port } = server.address();
    child.send('server', server);
    console.log(await once(child, 'message'));
    server.close();
    await once(server, 'close');
    console.log('closed here');
    for (let i = 0; i < 2; i++) {
      const [data] = await once(net.connect(port).setEncoding('utf8'), 'data');
      console.log(data);
    }
    const passing = net.createServer({ pauseOnConnect: true }, (socket) => child.send('socket', socket));
    await once(passing.listen(0), 'listening');
    const client = net.connect(passing.address().port).setEncoding('utf8');
    client.write('hello');
    const [answer] = await once(client, 'data');
    console.log(answer);
    await once(client, 'close');
    passing.close();
    child.send('bye');
    console.log(await once(child, 'exit'));
  })();
}
