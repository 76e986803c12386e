// Two intervals of the same period keep their order in every round.
let rounds = 0;
const a = setInterval(() => console.log('a'), 20);
const b = setInterval(() => {
  console.log('b');
  if (++rounds === 3) [a, b].forEach(clearInterval);
}, 20);
