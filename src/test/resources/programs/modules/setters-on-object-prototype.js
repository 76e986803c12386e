// A program that puts accessors on Object.prototype still finds its modules: what Node looks at are own properties.
for (const name of ['name', 'main', 'type', 'exports', 'imports']) {
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

for (const request of ['./_packages/with-main', './_packages/without-main', './_packages/main-is-folder']) {
  console.log(request, typeof require(request), typeof require.main);
}
