// Servers of workers: port 0 is the same for all, a second one is another; a pipe; one that is exclusive; one that is taken.
const cluster = require('cluster');
const net = require('net');
const os = require('os');
const path = require('path');

const PIPE = path.join(os.tmpdir(), `loopscope-cluster-${process.env.PIPE_OF ?? process.pid}`);

if (cluster.isPrimary) {
  const told = [];
  const taken = net.createServer().listen(0, () => {
    for (let i = 0; i < 2; i++) {
      cluster.fork({ PIPE_OF: process.pid, TAKEN: taken.address().port }).on('message', (ports) => {
        told.push(ports);
        if (told.length === 2) {
          const [one, other] = told;
          console.log(one.first === other.first, one.second === other.second, one.first !== one.second,
            one.exclusive !== other.exclusive, one.pipe === PIPE, other.pipe === PIPE, one.error, other.error);
          Object.values(cluster.workers).forEach((worker) => worker.kill());
          taken.close();
        }
      });
    }
  });
} else {
  (async () => {
    const listen = (...args) => new Promise((resolve) => {
      const server = net.createServer();
      server.on('error', (error) => resolve([error.code, error.syscall, error.port === Number(process.env.TAKEN)].join(' ')));
      server.listen(...args, () => resolve(server.address().port ?? server.address()));
    });
    process.send({
      first: await listen(0), second: await listen(0), exclusive: await listen({ port: 0, exclusive: true }),
      pipe: await listen(PIPE), error: await listen(Number(process.env.TAKEN)),
    });
  })();
}
