// fs.readFile goes through poll four times, so a timeout and immediates come long before it.
const fs = require('fs');
fs.readFile(__filename, 'utf8', (error, text) => {
  console.log('read', text.split('\n')[0].length > 0);
  setImmediate(() => console.log('immediate after the file'));
  setTimeout(() => console.log('timeout after the file'), 30);
});
setImmediate(() => console.log('immediate of the first turn'));
console.log('reading');
