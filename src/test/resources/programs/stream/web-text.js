// TextEncoderStream and TextDecoderStream, with characters split between chunks.
(async () => {
  const bytes = new TextEncoder().encode('né 你😀');
  const pieces = ReadableStream.from([...bytes].map((byte) => new Uint8Array([byte])));
  for await (const text of pieces.pipeThrough(new TextDecoderStream())) console.log(JSON.stringify(text));
  for await (const chunk of ReadableStream.from(['a', '\ud83d', '\ude00']).pipeThrough(new TextEncoderStream())) console.log(chunk);
  console.log(new TextDecoderStream());
})();
