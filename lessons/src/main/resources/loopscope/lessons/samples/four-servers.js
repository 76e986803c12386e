// The same page four times, as servers came to make it over the years.
const fs = require('fs');
const http = require('http');
const { Worker } = require('worker_threads');

process.chdir(__dirname);
const guests = ['Ada', 'Grace', 'Linus'];
const type = { 'Content-Type': 'text/html' };

// 1. Files, written by hand, sent as they are. Whoever wants another page edits it.
function files(request, response) {
  response.writeHead(200, type);
  fs.createReadStream('guests.html').pipe(response);
}

// 2. CGI: for each request a new process runs a program; what it prints is the answer. Here it is a new isolate.
function cgi(request, response) {
  const script = new Worker('./guests-cgi.js', {
    env: { REQUEST_METHOD: request.method, PATH_INFO: request.url, GUESTS: guests.join(' ') }, stdout: true,
  });
  let printed = '';
  script.stdout.on('data', (text) => { printed += text; });
  script.on('exit', () => {
    const [head, body] = printed.split('\n\n');
    response.writeHead(200, { 'Content-Type': head.replace('Content-Type: ', '') });
    response.end(body);
  });
}

// 3. A template: HTML with places in it, as in ASP, JSP and PHP. The server stays and fills them in.
const template = fs.readFileSync('guests.template', 'utf8');

function templates(request, response) {
  const page = template.replace(/^(.*)\{\{guest\}\}(.*\n)/m, (line, before, after) => (
    guests.map((guest) => before + guest + after).join('')));
  response.writeHead(200, type);
  response.end(page);
}

// 4. Model, view, controller: who knows the data, who draws it, and who decides what a request is about.
const model = { all: () => [...guests] };
const view = (names) => `<h1>Guests</h1>\n<ul>\n${names.map((name) => `  <li>${name}</li>\n`).join('')}</ul>\n`;
const routes = { 'GET /mvc': (response) => response.writeHead(200, type).end(view(model.all())) };

function mvc(request, response) {
  const route = routes[`${request.method} ${request.url}`];
  return route ? route(response) : response.writeHead(404).end();
}

const listen = (server) => new Promise((done) => server.listen(0, '127.0.0.1', done));

const get = (port, path) => new Promise((done) => {
  http.get({ host: '127.0.0.1', port, path }, (response) => {
    let body = '';
    response.setEncoding('utf8').on('data', (text) => { body += text; }).on('end', () => done(body));
  });
});

async function main() {
  const page = fs.readFileSync('guests.html', 'utf8');
  for (const [name, handler] of Object.entries({ files, cgi, templates, mvc })) {
    const server = http.createServer(handler);
    await listen(server);
    let same = 0;
    for (let i = 0; i < 8; i++) {
      if (await get(server.address().port, `/${name}`) === page) same++;
    }
    console.log(`${name.padEnd(10)} the same page ${same} times`);
    server.close();
  }
  http.globalAgent.destroy();
}

main();
