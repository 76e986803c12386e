// A worker says that it is about to die, and its place is taken before it does; what it has accepted it still answers.
const cluster = require('cluster');
const http = require('http');

if (cluster.isPrimary) {
  const workers = new Map();
  const create = () => {
    const worker = cluster.fork();
    workers.set(worker.id, worker);
    worker.on('listening', (address) => listening(worker, address));
    worker.on('message', (message) => {
      console.log(worker.id, message.act);
      if (message.act === 'suicide') {
        create();
      }
    });
    worker.on('exit', (code) => {
      workers.delete(worker.id);
      console.log(worker.id, 'exit', code, worker.exitedAfterDisconnect);
      if (worker.id === 1) {
        check();
      }
    });
    return worker;
  };
  const ports = new Map();
  const listening = (worker, { port }) => {
    ports.set(worker.id, port);
    if (worker.id === 1) {
      ask(port, '/fails', (text) => console.log('answer', text));
    }
  };
  const check = () => {
    const next = workers.get(2);
    const go = () => ask(ports.get(2), '/', (text) => {
      console.log('answer', text);
      next.disconnect();
    });
    if (next.state === 'listening') {
      go();
    } else {
      next.on('listening', go);
    }
  };
  create();
} else {
  const server = http.createServer((request, response) => {
    response.setHeader('connection', 'close');
    response.end(`${cluster.worker.id} ${request.url}`);
    if (request.url === '/fails') {
      setTimeout(() => {
        throw new Error('on purpose');
      }, 10);
    }
  });
  server.listen(0);
  process.on('uncaughtException', () => {
    process.send({ act: 'suicide' });
    server.close(() => process.exit(1));
    setTimeout(() => process.exit(1), 5000);
  });
}

function ask(port, path, told) {
  http.get({ port, path, agent: false }, (response) => {
    response.setEncoding('utf8').on('data', told);
  });
}
