// An async generator awaits what it yields; leaving for await early runs its finally.
async function* stream() {
  yield Promise.resolve('first');
  try {
    yield 'second';
    yield 'never taken';
  } finally {
    console.log('closed');
  }
}
(async () => {
  for await (const value of stream()) {
    console.log(value);
    if (value === 'second') break;
  }
  console.log('after the loop');
})();
process.nextTick(() => console.log('tick'));
