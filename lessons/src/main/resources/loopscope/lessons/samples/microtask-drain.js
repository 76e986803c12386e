let left = 5;

function drop() {
  console.log('microtask,', left, 'left');
  left--;
  if (left > 0) queueMicrotask(drop);
}

setImmediate(function immediate() {
  console.log('immediate');
});

queueMicrotask(drop);
