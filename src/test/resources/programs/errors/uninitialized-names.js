// Names that are declared further down cannot be read or written yet.
const attempts = [
  () => { late; let late = 1; }, () => { late = 1; let late; }, () => { const read = () => late; read(); let late; }, () => { typeof late; let late; },
  () => { late++; let late; }, () => { let late = late; }, () => ((a = b, b) => a)(), () => { for (const q of q); }, () => { class A extends A {} },
  () => { switch (1) { case 0: let late; case 1: late; } }, () => { const fixed = 1; fixed++; }, () => { const fixed = 1; [fixed] = [2]; }, () => { for (const i = 0; i < 2; i++); },
  () => missing.x, () => { 'use strict'; missing++; }, () => topLevel,
];
for (const attempt of attempts) {
  try {
    attempt();
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
let topLevel = 1;
