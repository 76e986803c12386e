// The web's way: onmessage starts the port and gets an event; addEventListener alone does not start it.
const { port1, port2 } = new MessageChannel();
port1.postMessage('hello', []);
port2.onmessage = (event) => {
  console.log(event.constructor.name, event.type, event.data, event.target === port2, event.ports.length);
  console.log(port2.hasRef());
  port2.onmessage = null;
  console.log(port2.hasRef(), port2.onmessage);
};
port1.addEventListener('message', () => console.log('never'));
console.log(typeof port2.onmessage, port1.onmessage);
