// nextTick passes further arguments and returns nothing.
console.log(process.nextTick((...args) => console.log(args), 1, 'two', { three: 3 }));
process.nextTick(function () { console.log(arguments.length); });
process.nextTick((a, b) => console.log(a, b), 'only one');
