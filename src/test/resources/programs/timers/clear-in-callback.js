// A timer may clear a later one of the same list.
let third;
setTimeout(() => {
  console.log('first clears third');
  clearTimeout(third);
}, 5);
setTimeout(() => console.log('second'), 5);
third = setTimeout(() => console.log('third'), 5);
setTimeout(() => console.log('fourth'), 5);
