// What marks and measures refuse.
const attempts = [() => performance.mark(), () => performance.mark('x', { startTime: -1 }),
  () => performance.mark('x', { startTime: 'soon' }), () => performance.mark('nodeStart'), () => performance.measure(),
  () => performance.measure('x', 'no such mark'), () => performance.measure('x', { start: 1, end: 2, duration: 3 }),
  () => performance.measure('x', { start: 1 }, 2), () => performance.measure('x', { detail: 1 }), () => new Performance(),
  () => new PerformanceEntry(), () => performance.timerify(1), () => new PerformanceObserver()];
for (const attempt of attempts) {
  try {
    attempt();
    console.log('no error');
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
