// Promise.all keeps the order of the list, whichever file is ready first.
const fs = require('fs/promises');
const path = require('path');
const at = (name) => path.join(__dirname, '_files', name);
Promise.all(['poem.txt', 'deep/inner/leaf.txt', 'poem.txt'].map((name) => fs.readFile(at(name), 'utf8')))
  .then((texts) => console.log(texts.map((text) => text.split('\n')[0])));
