// A BroadcastChannel reaches all others of its name, but not itself.
const one = new BroadcastChannel('news');
const two = new BroadcastChannel('news');
const three = new BroadcastChannel('news');
const other = new BroadcastChannel('weather');
let left = 2;
for (const [name, channel] of Object.entries({ one, two, three, other })) {
  channel.onmessage = ({ data }) => {
    console.log(name, data);
    if (--left === 0) [one, two, three, other].forEach((each) => each.close());
  };
}
console.log(one.name, one);
one.postMessage({ headline: 'hello' });
