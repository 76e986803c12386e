// Prints one line if the loop works, the program can start another, and what needs modules of the JDK has them.
const { execFileSync } = require('child_process');
const http = require('http');
const order = ['sync'];
setTimeout(() => ask(), 1);
Promise.resolve().then(() => order.push('promise'));
process.nextTick(() => order.push('nextTick'));

function ask() {
  order.push('timeout');
  const server = http.createServer((request, response) => response.end(again()));
  server.listen(0, '127.0.0.1', () => http.get(server.address(), (response) => {
    response.on('data', (answer) => order.push(String(answer)));
    response.on('end', () => server.close(() => console.log(order.join(' '))));
  }));
}

function again() {
  const program = 'require("crypto").generateKeyPairSync("ec", { namedCurve: "P-256" }).publicKey.type';
  return execFileSync(process.execPath, ['-p', program], { encoding: 'utf8' }).trim();
}
