// MessageEvent can be made by hand; its fields cannot be set.
const event = new MessageEvent('message', { data: { a: 1 }, origin: 'here', lastEventId: 7 });
console.log(event.type, event.data, event.origin, event.lastEventId, event.source, event.ports);
event.data = 5;
console.log(event.data, event instanceof Event);
try {
  new MessageEvent('message', { ports: [1] });
} catch (error) {
  console.log(error.code, error.message);
}
