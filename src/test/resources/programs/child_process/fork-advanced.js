// serialization: 'advanced' carries what JSON cannot.
const { fork } = require('child_process');

if (process.argv[2] === 'child') {
  process.on('message', (message) => {
    process.send(message);
    process.disconnect();
  });
} else {
  const child = fork(__filename, ['child'], { serialization: 'advanced' });
  const value = {
    map: new Map([[1, new Set(['a'])]]), date: new Date(0), big: 10n, bytes: Buffer.from('abc'), regex: /a/g,
    error: new RangeError('far'), undefined, nan: NaN,
  };
  value.self = value;
  child.on('message', (message) => {
    console.log(message.map, message.date, message.big, message.bytes, message.regex, message.error.name,
      message.error.message, 'undefined' in message, message.nan, message.self === message);
  });
  child.on('exit', (code) => console.log('exit', code));
  child.send(value);
}
