// The properties a program sees on fresh messages.
const http = require('http');
const show = (object) => console.log(Object.keys(object).filter((key) => !key.startsWith('_')).join(' '));
show(new http.OutgoingMessage());
show(new http.IncomingMessage());
const res = new http.ServerResponse({ method: 'GET', httpVersionMajor: 1, httpVersionMinor: 1 });
show(res);
console.log(res.writableLength, res.writableHighWaterMark, res.writableObjectMode, res.writableCorked, res.writableEnded,
  res.writableFinished, res.writableNeedDrain, res.errored, res.closed, res.headersSent, res.statusCode, res.statusMessage);
console.log(res.connection, res.socket, res instanceof require('stream'), http.ServerResponse.name);
const server = http.createServer();
console.log(server instanceof require('net').Server, server.listening, server.httpAllowHalfOpen);
show(server);
