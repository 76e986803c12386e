// Exceptions through calls, callbacks, getters and constructors; finally's last word; rethrown and nested ones.
function risky(n) {
  if (n === 0) throw new RangeError('zero');
  return 10 / n;
}
function careful(n) {
  try {
    return risky(n);
  } catch (error) {
    if (error instanceof RangeError) return 'out of range';
    throw error;
  } finally {
    console.log('tried', n);
  }
}
console.log(careful(2), careful(0));
class Account {
  #balance = 0;
  get balance() { if (this.#balance < 0) throw new Error('overdrawn'); return this.#balance; }
  move(amount) { this.#balance += amount; return this; }
}
try { new Account().move(5).move(-7).balance; } catch ({ message }) { console.log(message); }
try {
  [1, 2, 3].forEach((n) => { if (n === 2) throw n; console.log('saw', n); });
} catch (thrown) {
  console.log('thrown', thrown);
}
let depth = 0;
(function nest() {
  try {
    if (++depth < 4) nest();
    else throw new Error('bottom', { cause: depth });
  } catch (error) {
    depth--;
    throw new Error(`level ${depth}`, { cause: error });
  }
}).call.bind(function (f) { try { f(); } catch (e) { console.log(e.message); } })(undefined, () => { throw new Error('plain'); });
const results = [];
for (const attempt of [() => null.x, () => undefined(), () => missing, () => { const c = 1; c = 2; }, () => JSON.parse('{')]) {
  try { attempt(); } catch (error) { results.push(error.name); }
}
console.log(results);
