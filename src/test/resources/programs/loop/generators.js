// A generator runs on the caller's stack: no queue is involved.
function* steps() {
  console.log('started');
  const answer = yield 'question';
  console.log('answer is', answer);
  try {
    yield 'more';
  } finally {
    console.log('cleaned up');
  }
}
const it = steps();
process.nextTick(() => console.log('tick'));
console.log(it.next());
console.log(it.next(42));
console.log(it.return('over'));
console.log(it.next());
