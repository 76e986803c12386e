// refresh() on a timer that has fired arms it again.
let fired = 0;
const timer = setTimeout(() => {
  fired++;
  console.log('fired', fired);
  if (fired < 3) timer.refresh();
}, 20);
