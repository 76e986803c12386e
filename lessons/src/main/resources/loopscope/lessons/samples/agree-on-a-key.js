// Alice, Bob and Eve are threads of their own. Eve passes on whatever Alice and Bob say, and listens.
const net = require('net');
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');

// Loopscope draws what is published here. The numbers are small and done with BigInt:
// crypto.createDiffieHellman takes no prime of less than 512 bits.
const agreement = require('diagnostics_channel').channel('diffie-hellman');

// Square and multiply: a step for each bit of the exponent.
function power(base, exponent, modulus) {
  let result = 1n;
  for (const bit of exponent.toString(2)) {
    result = (result * result) % modulus;
    if (bit === '1') result = (result * base) % modulus;
  }
  return result;
}

function makeKeys(name, prime, generator, privateKey) {
  const publicKey = power(generator, privateKey, prime);
  agreement.publish({ name, prime, generator, privateKey, publicKey });
  return publicKey;
}

function computeSecret(name, otherPublicKey, privateKey, prime) {
  const secret = power(otherPublicKey, privateKey, prime);
  agreement.publish({ name, otherPublicKey, secret });
  return secret;
}

const numbers = (data) => String(data).split(' ').map(BigInt);
const listen = (server) => server.listen(0, '127.0.0.1', () => parentPort.postMessage({ port: server.address().port }));

function bob() {
  const server = net.createServer((socket) => {
    socket.once('data', (data) => {
      const [p, g, A] = numbers(data);
      const b = 15n;
      socket.end(`${makeKeys('Bob', p, g, b)}`);
      server.close();
      parentPort.postMessage({ says: `Bob: s = ${computeSecret('Bob', A, b, p)}` });
    });
  });
  listen(server);
}

function eve({ port }) {
  const server = net.createServer((toAlice) => {
    server.close();
    const toBob = net.connect(port, '127.0.0.1');
    toAlice.on('data', (data) => {
      const [p, g, A] = numbers(data);
      toBob.write(data);
      toBob.on('data', (answer) => {
        toAlice.end(answer);
        let a = 1n; // nothing is left to her but to try
        while (power(g, a, p) !== A) a++;
        makeKeys('Eve', p, g, a);
        parentPort.postMessage({ says: `Eve: a = ${a}, so s = ${computeSecret('Eve', BigInt(answer), a, p)}` });
      });
    });
  });
  listen(server);
}

function alice(port, done) {
  const [p, g, a] = [23n, 5n, 6n];
  const socket = net.connect(port, '127.0.0.1');
  socket.write(`${p} ${g} ${makeKeys('Alice', p, g, a)}`);
  socket.once('data', (data) => done(`Alice: s = ${computeSecret('Alice', BigInt(data), a, p)}`));
}

function start(name, data) {
  const worker = new Worker(__filename, { workerData: { name, ...data } });
  const says = new Promise((resolve) => worker.on('message', (message) => message.says && resolve(message.says)));
  const port = new Promise((resolve) => worker.on('message', (message) => message.port && resolve(message.port)));
  return { port, says };
}

async function main() {
  const bobThread = start('bob');
  const eveThread = start('eve', { port: await bobThread.port });
  const port = await eveThread.port;
  console.log(await new Promise((done) => alice(port, done)));
  console.log(await bobThread.says);
  console.log(await eveThread.says);
}

if (isMainThread) {
  main();
} else {
  ({ bob, eve })[workerData.name](workerData);
}
