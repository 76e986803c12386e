import './shared.mjs';
console.log('first');
Promise.resolve().then(() => console.log('promise of first'));
