// The same from a module, with top-level await.
import { setTimeout as pause, setImmediate as turn, scheduler } from 'node:timers/promises';
console.log(await pause(10, 'paused'));
console.log(await turn('turned'));
console.log(await scheduler.wait(10));
