// Promise reactions a second, each queued by the one before; the last of some rounds.
const ROUNDS = 3;
const TOTAL = 30_000;
let round = 0;
let left = 0;
let start = 0n;

function begin() {
  left = TOTAL;
  start = process.hrtime.bigint();
  Promise.resolve().then(step);
}

function step() {
  left -= 1;
  if (left > 0) {
    Promise.resolve().then(step);
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
