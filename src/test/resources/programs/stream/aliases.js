// The older names of the stream classes.
const stream = require('stream');
for (const [name, key] of [['readable', 'Readable'], ['writable', 'Writable'], ['duplex', 'Duplex'], ['transform', 'Transform'], ['passthrough', 'PassThrough']]) {
  console.log(name, require(`_stream_${name}`) === stream[key]);
}
console.log(stream === stream.Stream, require('stream/promises') === stream.promises);
