// Clearing what is no timer does nothing.
for (const value of [undefined, null, 0, -1, '', 'x', {}, [], true, NaN]) clearTimeout(value);
clearInterval(12345678);
clearImmediate({});
clearImmediate(undefined);
const timer = setTimeout(() => console.log('never printed'), 10);
clearTimeout(timer);
clearTimeout(timer);
console.log('nothing thrown');
