// An import is a live view of the exporter's variable, and cannot be assigned.
import { count, increase } from './_esm/live.mjs';
console.log(count);
increase();
console.log(count);
try {
  count = 5;
} catch (error) {
  console.log(error.name, error.message);
}
