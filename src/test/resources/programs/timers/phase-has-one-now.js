// A timer that becomes due during the timers phase still waits for the next turn.
setTimeout(() => {
  setTimeout(() => console.log('due during the phase'), 1);
  setImmediate(() => console.log('check phase'));
  const end = Date.now() + 20;
  while (Date.now() < end);
  console.log('slow timer');
}, 10);
