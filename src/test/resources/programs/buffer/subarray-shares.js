// A slice shares the bytes.
const whole = Buffer.from('abcdef');
const part = whole.subarray(2, 4);
part[0] = 120;
console.log(whole.toString(), part.toString(), whole.slice(-3).toString(), whole.subarray(1, -1).toString(), whole.slice(4, 2).length, whole.slice(NaN, '3').toString());
const copy = Uint8Array.prototype.slice.call(whole, 0, 2);
copy[0] = 0;
console.log(whole.toString());
