// What is refused: a second reader, closing twice, an iterable that is none.
const attempt = async (what) => {
  try {
    await what();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
};
(async () => {
  const stream = new ReadableStream({ start(controller) { this.controller = controller; controller.close(); attempt(() => controller.close()); } });
  const reader = stream.getReader();
  await attempt(() => stream.getReader());
  await attempt(() => stream.cancel());
  await attempt(() => stream.pipeTo(new WritableStream()));
  reader.releaseLock();
  await attempt(() => reader.read());
  const writable = new WritableStream();
  writable.getWriter();
  await attempt(() => writable.getWriter());
  await attempt(() => new ReadableStream().getReader({ mode: 'fast' }));
  await attempt(() => new ReadableStream().pipeThrough({}));
})();
