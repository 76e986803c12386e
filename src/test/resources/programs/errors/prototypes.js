// Prototypes that an object cannot get.
'use strict';
const attempts = {
  cycle() { const a = {}; Object.setPrototypeOf(a, Object.create(a)); },
  itself() { const a = {}; Object.setPrototypeOf(a, a); },
  accessor() { const a = {}; a.__proto__ = Object.create(a); },
  frozen() { Object.setPrototypeOf(Object.freeze({}), {}); },
  frozenClass() { class A {} Object.setPrototypeOf(Object.preventExtensions(new A()), {}); },
  frozenAccessor() { const a = Object.freeze([]); a.__proto__ = {}; },
  reflect() { const a = {}; console.log(Reflect.setPrototypeOf(a, Object.create(a))); },
  primitive() { Object.setPrototypeOf({}, 5); },
};
for (const [name, attempt] of Object.entries(attempts)) {
  try {
    attempt();
    console.log(name, 'no error');
  } catch (error) {
    console.log(name, error.name, error.message);
  }
}
