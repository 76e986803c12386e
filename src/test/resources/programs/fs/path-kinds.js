// A path may be text, a Buffer or a file: URL.
const fs = require('fs');
const { pathToFileURL } = require('url');
const size = fs.statSync(__filename).size;
console.log(fs.statSync(Buffer.from(__filename)).size === size);
console.log(fs.readFileSync(pathToFileURL(__filename)).length === size);
console.log(fs.existsSync(new URL('file:///no/such/file')));
