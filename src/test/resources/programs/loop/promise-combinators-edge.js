// Empty lists and all-rejected lists.
Promise.all([]).then((values) => console.log('all of none', values));
Promise.allSettled([]).then((values) => console.log('settled of none', values));
Promise.any([]).catch((error) => console.log(error.constructor.name, error.message, error.errors));
Promise.any([Promise.reject('a'), Promise.reject('b')]).catch((error) => console.log(error.errors));
Promise.all([Promise.resolve(1), Promise.reject(new Error('stop')), Promise.reject(new Error('unheard'))])
  .catch((error) => console.log('all failed:', error.message));
const never = Promise.race([]);
never.then(() => console.log('never printed'));
