// Older libraries derive from Socket and Server as functions.
const net = require('net');
const util = require('util');

function Client() {
  net.Socket.call(this);
}
util.inherits(Client, net.Socket);
Client.prototype.greet = function greet() {
  this.end('greetings');
};

function Host() {
  net.Server.call(this, (socket) => socket.on('data', (data) => {
    console.log(data.toString());
    this.close();
  }));
}
util.inherits(Host, net.Server);

const host = new Host();
host.listen(0, '127.0.0.1', () => {
  const client = new Client();
  client.connect(host.address().port, '127.0.0.1', () => client.greet());
  console.log(client instanceof require('stream').Duplex, net.Socket() instanceof net.Socket, net.Stream === net.Socket);
});
