// gzip members one after the other are one text; zeros behind them are nothing, other bytes are an error.
const zlib = require('zlib');
const two = Buffer.concat([zlib.gzipSync('abc'), zlib.gzipSync('def')]);
console.log(zlib.gunzipSync(two).toString(), zlib.unzipSync(two).toString());
console.log(zlib.gunzipSync(Buffer.concat([two, Buffer.alloc(10)])).toString());
try {
  zlib.gunzipSync(Buffer.concat([two, Buffer.from('garbage')]));
} catch (error) {
  console.log(error.code, error.message);
}
console.log(zlib.inflateSync(Buffer.concat([zlib.deflateSync('abc'), Buffer.from('garbage')])).toString());
