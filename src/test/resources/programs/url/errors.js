// What is no URL, and wrong arguments.
const { fileURLToPath, pathToFileURL } = require('url');
const attempts = [
  () => new URL('nope'), () => new URL('/x', 'base'), () => new URL(), () => new URL('http://'), () => new URL('http://h:99999'),
  () => fileURLToPath('http://h/x'), () => fileURLToPath('file://host/x'), () => fileURLToPath('file:///a%2Fb'),
  () => fileURLToPath(5), () => pathToFileURL(), () => new URLSearchParams([['a']]), () => new URLSearchParams('a').get(),
];
for (const attempt of attempts) {
  try {
    console.log('no error', attempt());
  } catch (error) {
    console.log(error.name, error.code, error.message, error.input, error.base);
  }
}
