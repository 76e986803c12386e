const http = require('http');
const { Worker, isMainThread, parentPort, workerData } = require('worker_threads');

// The server has one thread. While a handler computes, every other connection waits.
function hello(response) {
  response.writeHead(200, { 'Content-Type': 'text/html' });
  response.end('<h1>Hello</h1>');
}

function later(response) {
  setTimeout(() => response.end('later, and nobody had to wait'), 60);
}

function compute(response) {
  const end = Date.now() + 120;
  while (Date.now() < end); // as JSON.parse of a large text, or readFileSync, would
  response.end('computed');
}

function missing(response, pathname) {
  response.writeHead(404);
  response.end(`nothing at ${pathname}`);
}

function serve() {
  const server = http.createServer((request, response) => {
    const { pathname } = new URL(request.url, 'http://localhost');
    if (pathname === '/') hello(response);
    else if (pathname === '/later') later(response);
    else if (pathname === '/compute') compute(response);
    else missing(response, pathname);
  });
  server.listen(0, '127.0.0.1', () => {
    const clients = new Worker(__filename, { workerData: server.address().port });
    clients.on('message', (answers) => {
      answers.forEach((answer) => console.log(answer));
      server.close();
    });
  });
}

// Clients in a thread of their own: what they send arrives while the server computes.
async function ask(port) {
  const get = (path) => new Promise((done) => {
    http.get({ host: '127.0.0.1', port, path, agent: false }, (response) => {
      response.resume();
      response.on('end', () => done(`${path} ${response.statusCode}`));
    });
  });
  const answers = [await get('/?name=warm-up')];
  answers.push(...await Promise.all(['/later', '/', '/compute?n=40', '/', '/missing', '/later', '/'].map(get)));
  parentPort.postMessage(answers);
}

if (isMainThread) serve();
else ask(workerData);
