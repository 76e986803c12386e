// One file read by callback, at once, and by promise: only the middle one is now.
const fs = require('fs');
const path = require('path');
const file = path.join(__dirname, '_files', 'poem.txt');
fs.readFile(file, 'utf8', (error, text) => {
  console.log('callback', error, text.length);
  fs.promises.readFile(file, 'utf8').then((again) => console.log('promise', again === text));
});
console.log('sync', fs.readFileSync(file, 'utf8').split('\n')[0]);
