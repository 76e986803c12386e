// duplexPair: what is written to one side is read from the other.
const { duplexPair } = require('stream');
const [client, server] = duplexPair({ encoding: 'utf8' });
server.on('data', (data) => { console.log('server got', data); server.end(`re: ${data}`); });
client.on('data', (data) => console.log('client got', data));
client.on('end', () => { console.log('end'); client.end(); });
client.on('close', () => console.log('client closed'));
server.on('close', () => console.log('server closed'));
client.write('hello', () => console.log('taken'));
