// A WritableStream: its sink is called one chunk at a time; ready and desiredSize tell of backpressure.
(async () => {
  const stream = new WritableStream({
    start: () => console.log('start'),
    write: async (chunk) => console.log('write', chunk),
    close: () => console.log('close'),
  }, new CountQueuingStrategy({ highWaterMark: 2 }));
  const writer = stream.getWriter();
  console.log(writer.desiredSize);
  writer.write('a');
  writer.write('b');
  console.log(writer.desiredSize);
  await writer.ready;
  console.log(writer.desiredSize);
  await writer.close();
  console.log(stream, await writer.closed);
  const failing = new WritableStream({ write() { throw new Error('full'); } }).getWriter();
  await failing.write(1).catch((error) => console.log(error.message));
  await failing.closed.catch((error) => console.log('closed:', error.message));
})();
