// In a module, fetch is awaited at the top level.
import http from 'node:http';
import { once } from 'node:events';

const server = http.createServer((request, response) => response.end(`you asked for ${request.url}`)).listen(0, '127.0.0.1');
await once(server, 'listening');
const response = await fetch(new URL('/page', `http://127.0.0.1:${server.address().port}`));
console.log(await response.text());
server.close();
