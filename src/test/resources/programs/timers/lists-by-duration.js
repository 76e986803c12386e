// Timers of one duration form a list; two lists are merged by due time.
setTimeout(() => console.log('40 a'), 40);
setTimeout(() => console.log('80 a'), 80);
setTimeout(() => console.log('40 b'), 40);
setTimeout(() => console.log('80 b'), 80);
setTimeout(() => console.log('40 c'), 40);
