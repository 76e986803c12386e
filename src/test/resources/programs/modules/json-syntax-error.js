// Broken JSON: a SyntaxError that names the file.
try {
  require('./_parts/broken.json');
} catch (error) {
  console.log(error.name, error.message.replace(__dirname, '').replace(/\\/g, '/'));
}
