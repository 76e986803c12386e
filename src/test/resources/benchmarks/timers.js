// Timers a second, started and run, all due at once; the last of some rounds.
const ROUNDS = 3;
const TOTAL = 30_000;
let round = 0;
let left = 0;
let start = 0n;

function begin() {
  left = TOTAL;
  start = process.hrtime.bigint();
  for (let i = 0; i < TOTAL; i++) setTimeout(step, 1);
}

function step() {
  left -= 1;
  if (left > 0) {
    return;
  } else {
    end(Number(process.hrtime.bigint() - start));
  }
}

function end(nanoseconds) {
  round += 1;
  if (round < ROUNDS) {
    setImmediate(begin);
  } else {
    console.log(TOTAL / nanoseconds * 1e9);
  }
}

begin();
