// The web's way: setting onmessage starts the port and keeps the loop alive; unsetting it lets the loop end.
const { port1, port2 } = new MessageChannel();
port1.postMessage('hello', []);
port2.onmessage = (event) => {
  console.log(event.constructor.name, event.type, event.data, event.target === port2, event.ports.length);
  console.log(port2.hasRef());
  port2.onmessage = null;
  console.log(port2.hasRef(), port2.onmessage);
};
console.log(typeof port2.onmessage, port1.onmessage);
