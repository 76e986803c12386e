// Request ids without handing them on: what AsyncLocalStorage is for.
const { AsyncLocalStorage } = require('node:async_hooks');
const http = require('node:http');
const storage = new AsyncLocalStorage();
let last = 0;

const log = (text) => console.log(`${storage.getStore()}: ${text}`);

async function answer(request, response) {
  log(`start ${request.url}`);
  await new Promise((resolve) => setTimeout(resolve, 1));
  log('finish');
  response.end(`${storage.getStore()}`);
}

const server = http.createServer((request, response) => storage.run(++last, answer, request, response));
server.listen(0, '127.0.0.1', async () => {
  for (const path of ['/a', '/b']) {
    await new Promise((resolve) => {
      http.get({ port: server.address().port, path, agent: false }, (response) => {
        response.setEncoding('utf8').on('data', (text) => console.log('got', text)).on('end', resolve);
      });
    });
  }
  server.close();
});
