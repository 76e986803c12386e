// Clearing a timer in its own callback is harmless; setting it anew is a new timer.
const timer = setTimeout(() => {
  clearTimeout(timer);
  console.log('fired and cleared');
  const next = setTimeout(() => console.log('next', next !== timer), 1);
}, 1);
