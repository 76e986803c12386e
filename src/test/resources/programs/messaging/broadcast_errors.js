// A closed BroadcastChannel cannot post; a name is needed.
const channel = new BroadcastChannel(5);
console.log(channel.name, typeof channel.name);
for (const action of [() => channel.postMessage(), () => channel.postMessage(Symbol('x')), () => new BroadcastChannel(),
  () => { channel.close(); channel.close(); }, () => channel.postMessage(1)]) {
  try {
    action();
    console.log('done');
  } catch (error) {
    console.log(error.name, error.message);
  }
}
console.log(channel);
