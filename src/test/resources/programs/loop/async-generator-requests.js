// next() called three times at once: an async generator serves its requests in order.
async function* slow() {
  console.log('body starts');
  yield 'one';
  yield 'two';
  return 'three';
}
const it = slow();
Promise.all([it.next(), it.next(), it.next(), it.next()]).then((results) => console.log(results));
console.log('three requests are waiting');
