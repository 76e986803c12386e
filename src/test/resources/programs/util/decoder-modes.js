// TextDecoder in pieces, strictly, and with the byte order mark.
const decoder = new TextDecoder();
console.log(decoder.decode(Buffer.from([0xe2, 0x82]), { stream: true }) + decoder.decode(Buffer.from([0xac])), decoder.fatal, decoder.ignoreBOM);
console.log(new TextDecoder().decode(Buffer.from('\ufeffa')).length, new TextDecoder('utf8', { ignoreBOM: true }).decode(Buffer.from('\ufeffa')).length);
try {
  new TextDecoder('utf8', { fatal: true }).decode(Buffer.from([0xff]));
} catch (error) {
  console.log(error.name, error.code, error.message);
}
console.log(new TextEncoder().encode('é'), new TextEncoder().encodeInto('é€', new Uint8Array(4)), new TextEncoder().encoding);
