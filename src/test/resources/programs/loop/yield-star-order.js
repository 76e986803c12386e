// yield* in an async generator hands requests on to another.
async function* inner() {
  const got = yield 'inner 1';
  console.log('inner got', got);
  return 'inner result';
}
async function* outer() {
  const result = yield* inner();
  console.log('outer has', result);
  yield 'outer 1';
}
(async () => {
  const it = outer();
  console.log(await it.next('lost'));
  console.log(await it.next('hello'));
  console.log(await it.next());
})();
