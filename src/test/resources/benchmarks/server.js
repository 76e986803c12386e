// A server that answers every request with a line, on a port that it prints.
const http = require('http');

const server = http.createServer((request, response) => {
  response.setHeader('Content-Type', 'text/plain');
  response.end(`hello ${request.url}\n`);
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
