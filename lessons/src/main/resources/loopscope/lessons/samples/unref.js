let beats = 0;

function heartbeat() {
  beats++;
  console.log('heartbeat', beats);
}

const interval = setInterval(heartbeat, 100);
interval.unref();

setTimeout(function work() {
  console.log('work is done');
}, 450);

process.on('exit', function exit() {
  console.log('exit, though the interval was never cleared');
});
