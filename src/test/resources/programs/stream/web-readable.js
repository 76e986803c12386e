// A ReadableStream: start, pull, cancel, a reader, and for await.
(async () => {
  let n = 0;
  const stream = new ReadableStream({
    start: () => console.log('start'),
    pull(controller) {
      console.log('pull', n);
      controller.enqueue(n++);
      if (n === 3) controller.close();
    },
    cancel: (reason) => console.log('cancel', reason),
  }, { highWaterMark: 1 });
  const reader = stream.getReader();
  console.log(stream, await reader.read());
  reader.releaseLock();
  for await (const value of stream) console.log('value', value);
  const other = new ReadableStream({ cancel: (reason) => console.log('cancelled:', reason) });
  await other.cancel('enough');
  console.log(other);
})();
