// A subclass of Promise passes on to what then() makes.
class Traced extends Promise {
  then(fulfilled, rejected) {
    console.log('then is called');
    return super.then(fulfilled, rejected);
  }
}
const promise = Traced.resolve('value').then((value) => value.toUpperCase());
console.log(promise instanceof Traced, promise.constructor.name);
(async () => console.log('awaited', await promise))();
console.log('end of file');
