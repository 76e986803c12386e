async function value() {
  return 'a value';
}

async function promise() {
  return Promise.resolve('a promise');
}

promise().then(function gotPromise(text) {
  console.log('returned', text);
});

value().then(function gotValue(text) {
  console.log('returned', text);
});

Promise.resolve()
  .then(function hop1() { console.log('hop 1'); })
  .then(function hop2() { console.log('hop 2'); })
  .then(function hop3() { console.log('hop 3'); })
  .then(function hop4() { console.log('hop 4'); });
