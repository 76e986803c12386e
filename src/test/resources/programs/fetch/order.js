// fetch's promises among ticks, microtasks and timers.
const http = require('http');
const server = http.createServer((request, response) => response.end('ok'));
server.listen(0, '127.0.0.1', () => {
  fetch(`http://127.0.0.1:${server.address().port}/`).then((response) => {
    console.log('answer', response.status);
    process.nextTick(() => console.log('tick'));
    return response.text();
  }).then((text) => {
    console.log('text', text);
    server.close();
  });
  console.log('sent');
  Promise.resolve().then(() => console.log('microtask'));
});
