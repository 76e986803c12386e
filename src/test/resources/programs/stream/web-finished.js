// finished and pipeline take web streams, too.
const { finished, pipeline } = require('stream/promises');
(async () => {
  const stream = ReadableStream.from([1, 2]);
  const end = finished(stream);
  for await (const value of stream) console.log(value);
  await end;
  console.log('finished');
  const failing = new ReadableStream({ pull(controller) { controller.error(new Error('broken')); } });
  await finished(failing).catch((error) => console.log(error.message));
  await pipeline(ReadableStream.from(['p', 'q']), new TransformStream(), async (source) => {
    for await (const value of source) console.log(value);
  });
})();
