// stream/consumers: a whole stream as text, JSON, bytes or a Blob.
const { Readable } = require('stream');
const { text, json, buffer, arrayBuffer, blob } = require('stream/consumers');
(async () => {
  const bytes = () => Readable.from([Buffer.from('{"a":'), Buffer.from('"é"}')]);
  console.log(await text(bytes()), await json(bytes()));
  console.log(await buffer(bytes()), (await arrayBuffer(bytes())).byteLength, (await blob(bytes())).size);
  console.log(await text(ReadableStream.from(['w', 'e', 'b'])));
  await json(Readable.from(['{'])).catch((error) => console.log(error.name));
})();
