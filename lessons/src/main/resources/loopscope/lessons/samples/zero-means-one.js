setTimeout(function one() {
  console.log('delay 1');
}, 1);

setTimeout(function zero() {
  console.log('delay 0');
}, 0);

setTimeout(function negative() {
  console.log('delay -100');
}, -100);

setTimeout(function none() {
  console.log('no delay given');
});
