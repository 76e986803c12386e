import { early, name } from './cycle-a.mjs';
console.log('b:', early());
try {
  console.log(name);
} catch (error) {
  console.log('b:', error.name, error.message);
}
export const show = () => `now it is ${name}`;
