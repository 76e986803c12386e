const list = [];
const settings = { depth: 0, name: 'tree', none: null };

function at(index) {
  list[index] ??= { index };
  return list[index];
}

at(1);
at(1).seen ||= true;
at(0).seen &&= false;
settings.depth ||= 3;
settings.name &&= settings.name.toUpperCase();
settings['none'] ??= list;
settings.depth ||= 4;
console.log(list, settings);

class Counter {
  constructor() {
    this.counts = {};
    this.first ??= 'none yet';
  }

  count(word) {
    this.counts[word] ??= 0;
    this.counts[word] += 1;
    this.first &&= word;
    return this;
  }

  *fill(words) {
    for (const word of words) {
      this.counts[word] ??= yield word;
    }
  }
}

const counter = new Counter().count('a').count('b');
console.log(counter.counts, counter.first);
const filling = counter.fill(['c', 'a', 'd']);
for (let step = filling.next(), given = 10; !step.done; given += 10) {
  console.log(step.value, counter.counts);
  step = filling.next(given);
}
console.log(counter.counts);

const guarded = {
  kept: 0,
  get value() { return this.kept; },
  set value(next) { this.kept = next * 2; },
};
guarded.value ||= 21;
guarded.value &&= 5;
console.log(guarded.kept);
globalThis.left ??= 1;
left ||= 2;
left &&= 3;
console.log(left);
