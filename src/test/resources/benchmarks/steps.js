// A million statements, most of which write: an array that is sorted, objects that are made, calls. Prints how long that took, in ms.
function swap(list, i) {
  const kept = list[i];
  list[i] = list[i + 1];
  list[i + 1] = kept;
}

function sort(list) {
  let swaps = 0;
  for (let end = list.length - 1; end > 0; end--) {
    for (let i = 0; i < end; i++) {
      if (list[i] > list[i + 1]) {
        swap(list, i);
        swaps++;
      }
    }
  }
  return swaps;
}

function work(rounds) {
  let sum = 0;
  for (let round = 0; round < rounds; round++) {
    const list = [];
    for (let i = 0; i < 40; i++) {
      list.push((i * 7919) % 101);
    }
    const result = { round, swaps: sort(list) };
    sum += result.swaps;
  }
  return sum;
}

work(20);
const before = performance.now();
work(280);
console.log(performance.now() - before);
