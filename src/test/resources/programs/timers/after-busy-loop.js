// A busy loop makes every timer late; they then fire by due time in one pass.
setTimeout(() => console.log('30 ms'), 30);
setTimeout(() => console.log('10 ms'), 10);
setTimeout(() => console.log('20 ms'), 20);
const end = Date.now() + 60;
while (Date.now() < end);
console.log('the stack is free');
