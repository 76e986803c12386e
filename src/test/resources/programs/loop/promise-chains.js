// Two chains advance in step, link by link.
const chain = (name) => {
  let promise = Promise.resolve();
  for (let link = 1; link <= 3; link++) promise = promise.then(() => console.log(name + link));
  return promise;
};
chain('a');
chain('b');
Promise.reject(new Error('no')).catch((error) => console.log('caught', error.message)).then(() => console.log('went on'));
