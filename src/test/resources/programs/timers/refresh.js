// refresh() starts the delay anew, so a later timer may come first.
const first = setTimeout(() => console.log('refreshed at 40, due at 140'), 100);
setTimeout(() => console.log('refresh', first.refresh() === first), 40);
setTimeout(() => console.log('due at 110'), 110);
