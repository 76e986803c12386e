// pipeThrough and pipeTo: transforms between a source and a sink.
(async () => {
  const source = ReadableStream.from(['one', 'two', 'three']);
  const upper = new TransformStream({
    transform: (chunk, controller) => controller.enqueue(chunk.toUpperCase()),
    flush: (controller) => controller.enqueue('END'),
  });
  await source.pipeThrough(upper).pipeTo(new WritableStream({ write: (chunk) => console.log(chunk) }));
  const [left, right] = ReadableStream.from([1, 2]).tee();
  console.log(await Array.fromAsync?.(left) ?? await collect(left), await collect(right));
})();

async function collect(stream) {
  const all = [];
  for await (const value of stream) all.push(value);
  return all;
}
