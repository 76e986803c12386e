// A program that puts accessors on Object.prototype still finds its modules: what Node looks at are own properties.
const names = ['name', 'main', 'type', 'exports', 'imports'];
for (const name of names) {
  Object.defineProperty(Object.prototype, name, {
    __proto__: null,
    configurable: true,
    get() {
      throw new Error(`read ${name}`);
    },
    set() {
      throw new Error(`set ${name}`);
    },
  });
}

const kinds = [];
for (const request of ['./_packages/with-main', './_packages/without-main', './_packages/main-is-folder']) {
  kinds.push(typeof require(request), typeof require.main);
}
names.forEach((name) => delete Object.prototype[name]);
console.log(kinds);
