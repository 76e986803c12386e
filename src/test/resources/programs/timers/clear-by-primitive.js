// A Timeout turns into a number, and the number or its text clears it.
const byNumber = setTimeout(() => console.log('never 1'), 20);
const byText = setTimeout(() => console.log('never 2'), 20);
setTimeout(() => console.log('kept'), 20);
console.log(typeof +byNumber, typeof byNumber[Symbol.toPrimitive]());
clearTimeout(+byNumber);
clearTimeout(`${byText}`);
