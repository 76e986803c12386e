// A stream of bytes that fills the reader's own buffer.
(async () => {
  const stream = new ReadableStream({
    type: 'bytes',
    pull(controller) {
      const view = controller.byobRequest?.view;
      if (view) {
        new Uint8Array(view.buffer, view.byteOffset, view.byteLength).fill(7);
        controller.byobRequest.respond(2);
      } else {
        controller.enqueue(new Uint8Array([1, 2, 3]));
        controller.close();
      }
    },
  });
  const byob = stream.getReader({ mode: 'byob' });
  console.log(await byob.read(new Uint8Array(4)));
  byob.releaseLock();
  console.log(await stream.getReader().read());
})();
