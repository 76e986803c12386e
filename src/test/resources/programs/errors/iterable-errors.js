// V8's words for what cannot be iterated.
const number = 5;
const object = { a: 1 };
const attempts = [
  () => { const [a] = number; }, () => { const [a] = object; }, () => { for (const x of number); }, () => [...number],
  () => Math.max(...number), () => new Map([1]), () => new Set(5), () => { const [a] = undefined; },
  () => { for (const x of object); }, () => Object.fromEntries(5),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
