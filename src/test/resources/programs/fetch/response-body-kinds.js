// What a body may be made of, and the type that comes with it.
(async () => {
  const bodies = [
    'text é', new URLSearchParams([['a', '1'], ['b', 'c d']]), new Blob(['blob'], { type: 'text/x' }), new Blob(['none']),
    new Uint8Array([104, 105]), new Uint8Array([0, 104, 105]).subarray(1), new TextEncoder().encode('buffer').buffer,
    new DataView(new ArrayBuffer(2)), { toString: () => 'object' }, 12, null, undefined,
    new ReadableStream({ start(controller) { controller.enqueue(Buffer.from('stream')); controller.close(); } }),
    (async function* () { yield Buffer.from('gene'); yield Buffer.from('rated'); })(),
  ];
  for (const body of bodies) {
    const response = new Response(body);
    console.log(response.headers.get('content-type'), JSON.stringify(await response.text()), response.bodyUsed);
  }
})();
