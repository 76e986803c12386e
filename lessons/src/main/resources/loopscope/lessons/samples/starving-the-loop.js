let ticks = 0;

function spin(ms) {
  const end = Date.now() + ms;
  while (Date.now() < end);
}

function hungry() {
  ticks++;
  spin(10);
  if (ticks < 20) process.nextTick(hungry);
}

setTimeout(function timeout() {
  console.log('timeout, after', ticks, 'ticks');
}, 20);

process.nextTick(hungry);
console.log('a timer is due in 20 ms');
