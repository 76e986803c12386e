// diagnostics_channel: what is published reaches the subscribers; a tracing channel reports an operation's course.
const dc = require('diagnostics_channel');
const channel = dc.channel('greetings');
console.log(channel.hasSubscribers, dc.hasSubscribers('greetings'), channel === dc.channel('greetings'));
const listener = (message, name) => console.log('heard', message, name);
dc.subscribe('greetings', listener);
channel.publish({ text: 'hello' });
console.log(dc.unsubscribe('greetings', listener), dc.unsubscribe('greetings', listener));
channel.publish({ text: 'unheard' });
const tracing = dc.tracingChannel('work');
tracing.subscribe({
  start: (m) => console.log('start', m.id),
  end: (m) => console.log('end', m.result ?? m.error?.message),
  asyncStart: (m) => console.log('asyncStart', m.result ?? m.error?.message),
  asyncEnd: () => console.log('asyncEnd'),
  error: (m) => console.log('error', m.error.message),
});
console.log(tracing.traceSync((a, b) => a + b, { id: 1 }, null, 2, 3));
try {
  tracing.traceSync(() => { throw new Error('no'); }, { id: 2 });
} catch (error) {
  console.log('caught', error.message);
}
tracing.tracePromise(async (x) => x * 2, { id: 3 }, null, 21).then((value) => console.log('value', value));
