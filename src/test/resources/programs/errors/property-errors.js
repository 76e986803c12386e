// V8's words for reading and writing properties of undefined and null.
const nothing = undefined;
const attempts = [
  () => nothing.a, () => null.b, () => nothing[0], () => nothing[Symbol('s')], () => { nothing.a = 1; },
  () => { null['x y'] = 1; }, () => ({}).a.b, () => { const { a } = undefined; }, () => { const { a } = null; },
  () => (({ a }) => a)(), () => nothing.a(), () => delete null.x,
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
