// Different delays fire by due time, not by the order of the calls.
setTimeout(() => console.log('120 ms'), 120);
setTimeout(() => console.log('0 ms'), 0);
setTimeout(() => console.log('80 ms'), 80);
setTimeout(() => console.log('40 ms'), 40);
