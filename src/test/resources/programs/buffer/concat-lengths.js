// Buffers joined, cut or filled up to a length.
const parts = [Buffer.from('abc'), Buffer.from('def'), new Uint8Array([103])];
console.log(Buffer.concat(parts).toString(), Buffer.concat(parts, 4).toString(), Buffer.concat(parts, 9), Buffer.concat([]).length);
for (const attempt of [() => Buffer.concat('abc'), () => Buffer.concat(['abc']), () => Buffer.concat(parts, -1)]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.code, error.message);
  }
}
