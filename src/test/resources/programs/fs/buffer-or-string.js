// Without an encoding a Buffer, with one a string.
const fs = require('fs');
const path = require('path');
const file = path.join(__dirname, '_files', 'poem.txt');
const bytes = fs.readFileSync(file);
console.log(Buffer.isBuffer(bytes), bytes.length, bytes.toString().length);
console.log(bytes.subarray(0, 8));
console.log(fs.readFileSync(file, 'latin1').length, fs.readFileSync(file, { encoding: 'hex' }).slice(0, 10));
console.log(fs.readFileSync(file, 'base64').slice(0, 12), fs.readFileSync(file, 'ascii').slice(0, 8));
fs.readFile(file, (error, data) => console.log(Buffer.isBuffer(data), data.equals(bytes)));
