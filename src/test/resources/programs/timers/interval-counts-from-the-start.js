// An interval is due again counted from the start of its callback, however long that takes.
let times = 0;
const interval = setInterval(() => {
  times++;
  console.log('slow beat', times);
  setTimeout((n) => console.log('60 ms after the start of beat', n), 60, times);
  const end = Date.now() + 70;
  while (Date.now() < end);
  if (times === 2) clearInterval(interval);
}, 30);
