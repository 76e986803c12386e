// V8's words for broken JSON, in long and short texts.
const texts = [
  '', '  ', '[', '{"a"', '{"a":', '{"a":1', '{"a":1,', '[1', '[1,', '"ab\nc"', '"\\x"', '"\\u12G4"', '-', '1.', '1e+', '00', '+1', '.5', 'tru', 'truX', '{1:2}', '{,}', '{"a" 1}',
  '{"a":1 "b":2}', '{"a":1,}', '[,]', '[1 2]', '[1}', '1 2', '{} {}', 'NaN', '[object Object]', 'hello world, this is long', '{"aaaaaaaaaaaaaaaaaaaa": x}',
  '{"aaaaaaaaaaaaaaaaaaaaaaaaaaa": x, "bbbbbbbbbbbbbbbbbbbbbbbb": 1}', '<!DOCTYPE html><html></html>', '{"a":tru}', '{"a":undefined}', "'a'", '--1', '0x10', 'nullx', '{"a":"x\u0001"}',
  undefined, {}, NaN, () => 1,
];
for (const text of texts) {
  try {
    console.log(JSON.parse(text));
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
class Tree { kids = []; }
const tree = new Tree();
tree.kids.push(1, { up: tree });
const deep = { a: { b: { c: { d: { e: {} } } } } };
deep.a.b.c.d.e.top = deep;
for (const circle of [tree, [tree], deep, deep.a, { of: deep }]) {
  try {
    JSON.stringify(circle);
  } catch (error) {
    console.log(error.message);
  }
}
