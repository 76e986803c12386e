// V8's words for calling what is no function.
const object = { number: 1, nested: {} };
const list = [1];
class Animal {}
const arrow = () => {};
const attempts = [
  () => object(), () => object.number(), () => object.missing(), () => object.nested.deep(), () => object['a b'](),
  () => list[0](), () => list.fly(), () => 'text'(), () => (void 0)(), () => null(), () => Animal(), () => new arrow(),
  () => new object(), () => new object.number(), () => [1].map(3), () => [].reduce((a) => a), () => (() => 1)()(),
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
