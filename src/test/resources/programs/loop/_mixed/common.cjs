console.log('common');
process.nextTick(() => console.log('tick of common'));
Promise.resolve().then(() => console.log('promise of common'));
