// A Blob keeps bytes and gives them as text, as bytes and in slices.
(async () => {
  const blob = new Blob(['héllo ', Buffer.from('world'), new Uint8Array([33])], { type: 'Text/Plain' });
  console.log(blob.size, blob.type, await blob.text(), await blob.slice(0, 3).text(), blob.slice(2, 5, 'x/y').type);
  console.log(new Uint8Array(await blob.slice(-3).arrayBuffer()), blob);
  console.log(await new Blob(['a\nb\r\nc'], { endings: 'native' }).text(), await new Blob([new Blob(['inner'])]).text());
})();
