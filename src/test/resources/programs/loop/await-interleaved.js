// Two async functions take turns, one microtask each.
async function walk(name) {
  for (let step = 1; step <= 3; step++) {
    console.log(name, step);
    await step;
  }
  return name;
}
walk('left').then((name) => console.log(name, 'arrived'));
walk('right').then((name) => console.log(name, 'arrived'));
