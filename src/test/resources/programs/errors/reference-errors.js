// V8's words for names that cannot be read or written.
const attempts = [
  () => missing, () => missing(), () => { 'use strict'; missing = 1; },
  () => { early; let early = 1; }, () => { const fixed = 1; fixed = 2; }, () => { new Late(); class Late {} },
  () => { class Child extends Object { constructor() { this.x = 1; } } new Child(); },
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
