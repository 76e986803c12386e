// More than a million events: three for each tick.
let left = 340_000;

function step() {
  left -= 1;
  if (left > 0) process.nextTick(step);
}

step();
