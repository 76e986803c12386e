const start = Date.now();
let beat = 0;

function block(ms) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

const interval = setInterval(function tock() {
  beat++;
  const late = Date.now() - start - beat * 100;
  console.log('beat', beat, 'is late by about', Math.round(late / 20) * 20, 'ms');
  if (beat === 6) clearInterval(interval);
}, 100);

setTimeout(function hog() {
  block(130);
}, 250);
