// Keeps every view busy for as many minutes as it is told: timers, modules, streams, requests, keys, hashes and ciphers.
const crypto = require('crypto');
const fs = require('fs');
const http = require('http');
const os = require('os');
const path = require('path');

const end = Date.now() + Number(process.env.MINUTES ?? 1) * 60000;
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'busy-'));
const file = path.join(folder, 'page.txt');
const module1 = path.join(folder, 'module.js');
fs.writeFileSync(file, 'a line of a page\n'.repeat(2000));
fs.writeFileSync(module1, 'exports.now = Date.now();\n');

const server = http.createServer((request, response) => {
  fs.createReadStream(file, { highWaterMark: 8192 }).pipe(response);
});

function keys() {
  const [one, other] = [crypto.createECDH('prime256v1'), crypto.createECDH('prime256v1')];
  one.generateKeys();
  other.generateKeys();
  const secret = one.computeSecret(other.getPublicKey());
  const cipher = crypto.createCipheriv('aes-256-cbc', secret, Buffer.alloc(16));
  return cipher.update('something to keep secret') + cipher.final();
}

function ask(agent) {
  const hash = crypto.createHash('sha256');
  http.get({ host: '127.0.0.1', port: server.address().port, path: `/page?at=${Date.now()}`, agent }, (response) => {
    response.on('data', (chunk) => hash.update(chunk));
    response.on('end', () => hash.digest());
  });
}

server.listen(0, '127.0.0.1', () => {
  const agent = new http.Agent({ keepAlive: true, maxSockets: 4 });
  const busy = setInterval(() => {
    ask(agent);
    keys();
    delete require.cache[module1];
    require(module1);
    Promise.resolve().then(() => process.nextTick(() => {}));
    if (Date.now() > end) {
      clearInterval(busy);
      agent.destroy();
      server.close();
      fs.rmSync(folder, { recursive: true });
    }
  }, 100);
});
