const fs = require('fs');
const path = require('path');

const file = path.join(__dirname, 'poem.txt');

fs.readFile(file, 'utf8', function fileRead(error, text) {
  console.log('callback:', text.split('\n')[0]);

  fs.promises.readFile(file, 'utf8').then(function promiseOfFile(again) {
    console.log('promise:', again.split('\n')[1]);
  });
});

const text = fs.readFileSync(file, 'utf8');
console.log('sync:', text.split('\n').length, 'lines, while the callback waits');
