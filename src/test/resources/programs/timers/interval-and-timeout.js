// A timeout ends the interval after two and a half beats.
const interval = setInterval(() => console.log('beat'), 100);
setTimeout(() => {
  clearInterval(interval);
  console.log('cleared');
}, 250);
