// clearTimeout and clearInterval are interchangeable.
const timeout = setTimeout(() => console.log('never 1'), 10);
const interval = setInterval(() => console.log('never 2'), 10);
clearInterval(timeout);
clearTimeout(interval);
setTimeout(() => console.log('end'), 40);
