// The names of encodings.
for (const name of ['utf8', 'UTF-8', 'hex', 'latin1', 'binary', 'ucs2', 'UCS-2', 'utf-16le', 'base64url', 'ascii', 'utf7', '', null, 5]) {
  console.log(name, Buffer.isEncoding(name));
}
try {
  Buffer.from('a').toString('utf7');
} catch (error) {
  console.log(error.code, error.message);
}
