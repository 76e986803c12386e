// domain, deprecated: run and bind catch what is thrown in them.
const domain = require('domain');
const d = domain.create();
d.on('error', (error) => console.log('caught', error.message));
d.run(() => {
  throw new Error('at once');
});
setTimeout(d.bind(() => {
  throw new Error('later');
}), 5);
setTimeout(d.intercept((data) => console.log('data', data)), 1, null, 'fine');
