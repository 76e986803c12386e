// What clients that choose between HTTP/1.1 and HTTP/2 ask for when they are loaded: constants and settings.
const http2 = require('node:http2');
console.log(Object.keys(http2));
for (const [name, value] of Object.entries(http2.constants)) {
  console.log(name, value);
}
console.log(http2.getDefaultSettings());
const packed = http2.getPackedSettings({ enablePush: false, maxFrameSize: 20000, initialWindowSize: 5, maxHeaderListSize: 9 });
console.log(packed, http2.getUnpackedSettings(packed), http2.getPackedSettings({}), http2.getPackedSettings());
for (const attempt of [() => http2.getUnpackedSettings(Buffer.alloc(5)), () => http2.getPackedSettings({ maxFrameSize: 1 }),
  () => http2.getPackedSettings({ enablePush: 1 }), () => http2.getUnpackedSettings('x')]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
