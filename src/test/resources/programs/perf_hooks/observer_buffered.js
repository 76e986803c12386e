// With buffered an observer hears of what was made before it too; takeRecords takes what it has not been told.
performance.mark('early', { startTime: 1 });
const observer = new PerformanceObserver((list) => {
  console.log(list.getEntries().map((entry) => entry.name));
  observer.disconnect();
});
observer.observe({ type: 'mark', buffered: true });
performance.mark('late', { startTime: 2 });
const second = new PerformanceObserver(() => console.log('never'));
second.observe({ entryTypes: ['mark'] });
performance.mark('taken', { startTime: 3 });
console.log(second.takeRecords().map((entry) => entry.name));
second.disconnect();
