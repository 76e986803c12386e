const start = Date.now();

function report(name) {
  const passed = Math.round((Date.now() - start) / 100) * 100;
  console.log(name, 'came after about', passed, 'ms');
}

function block(ms) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

setTimeout(report, 50, 'the timer for 50 ms');
setTimeout(report, 100, 'the timer for 100 ms');

block(310);
report('the end of the file');
