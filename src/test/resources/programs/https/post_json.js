// A JSON body there and back, with an agent that keeps its connection.
const https = require('https');
const key = require('../tls/_keys');

let connections = 0;
const server = https.createServer({ key: key('server-key.pem'), cert: key('server-cert.pem') }, async (request, response) => {
  let body = '';
  for await (const chunk of request) {
    body += chunk;
  }
  response.writeHead(201, { 'Content-Type': 'application/json' });
  response.end(JSON.stringify({ got: JSON.parse(body) }));
});
server.on('secureConnection', () => connections++);

const agent = new https.Agent({ keepAlive: true, ca: key('ca-cert.pem') });

function post(value) {
  return new Promise((resolve, reject) => {
    const options = { host: 'localhost', port: server.address().port, method: 'POST', agent };
    const request = https.request(options, (response) => {
      let text = '';
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => {
        console.log(response.statusCode, text, request.reusedSocket);
        setImmediate(resolve);
      });
    });
    request.on('error', reject);
    request.end(JSON.stringify(value));
  });
}

server.listen(0, 'localhost', async () => {
  await post({ first: 1 });
  await post([2, 3]);
  agent.destroy();
  server.close(() => console.log(connections));
});
