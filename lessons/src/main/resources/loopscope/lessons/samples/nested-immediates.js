function immediate(turn) {
  console.log('turn', turn);
  if (turn < 4) setImmediate(immediate, turn + 1);
}

setImmediate(immediate, 1);
setImmediate(function neighbour() {
  console.log('also in turn 1');
});
