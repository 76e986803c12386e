// A file is piped into another; whether its next piece is there when drain comes is the system's to say.
const fs = require('fs');
const os = require('os');
const path = require('path');
const { watch, tell } = require('./_tell');

const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'streams-'));
const from = path.join(folder, 'from');
fs.writeFileSync(from, 'x'.repeat(1000));
const source = watch(fs.createReadStream(from, { highWaterMark: 400 }));
const sink = watch(fs.createWriteStream(path.join(folder, 'to'), { highWaterMark: 300 }));
source.on('data', (chunk) => tell(`data ${chunk.length}`));
sink.on('drain', () => console.log('drain', sink.writableLength));
source.pipe(sink);
sink.on('close', () => {
  tell('close');
  console.log(fs.statSync(path.join(folder, 'to')).size);
  fs.rmSync(folder, { recursive: true });
});
