// A File is a Blob with a name and a time.
const { File } = require('buffer');
const file = new File(['content'], 'name.txt', { type: 'text/plain', lastModified: 5 });
console.log(file.name, file.size, file.type, file.lastModified, file instanceof Blob, Object.prototype.toString.call(file));
file.text().then(console.log);
try {
  new File();
} catch (error) {
  console.log(error.code, error.message);
}
