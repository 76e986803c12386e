// Files as streams: read in pieces, written, piped, and what a missing one tells.
const fs = require('fs');
const path = require('path');
const { pipeline } = require('stream');
const file = path.join(require('os').tmpdir(), `loopscope-stream-${process.pid}`);
const out = fs.createWriteStream(file);
out.on('open', (fd) => console.log('open', typeof fd)).on('finish', () => console.log('finish', out.bytesWritten));
out.on('close', () => {
  console.log('close', fs.readFileSync(file, 'utf8'));
  const input = fs.createReadStream(file, { encoding: 'utf8', highWaterMark: 4, start: 1, end: 8 });
  input.on('data', (chunk) => console.log('data', chunk)).on('end', () => console.log('end', input.bytesRead));
  input.on('close', () => pipeline(fs.createReadStream(file), fs.createWriteStream(`${file}2`), (error) => {
    console.log(error, fs.readFileSync(`${file}2`, 'utf8'));
    fs.rmSync(file);
    fs.rmSync(`${file}2`);
    fs.createReadStream('none.txt').on('error', (missing) => console.log(missing.message));
  }));
});
out.write('hello ');
out.end('world');
