// Wrong arguments are thrown at once, even by the asynchronous forms.
const fs = require('fs');
const attempts = [
  () => fs.readFile(__filename), () => fs.readFile(5.5, () => {}), () => fs.readFileSync(), () => fs.readFileSync(null),
  () => fs.stat({}, () => {}), () => fs.writeFileSync('/nowhere', 5), () => fs.readFileSync(__filename, 'no-encoding'),
  () => fs.mkdirSync(), () => fs.readFileSync('a\0b'), () => fs.readFile(__filename, 'utf8', 'no function'),
];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('no error');
  } catch (error) {
    console.log(error.name, error.code, '|', error.message);
  }
}
