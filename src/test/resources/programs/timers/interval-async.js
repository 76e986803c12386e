// An interval whose callback is async goes on whether or not the promise is done.
let beats = 0;
const interval = setInterval(async () => {
  const beat = ++beats;
  if (beat === 3) clearInterval(interval);
  console.log('beat', beat);
  await new Promise((resolve) => setTimeout(resolve, 120));
  console.log('done', beat);
}, 80);
