// How an observer must be told what to observe.
const observer = new PerformanceObserver(() => {});
for (const options of [undefined, {}, { entryTypes: 5 }, { type: 'mark', entryTypes: ['mark'] }, 7]) {
  try {
    observer.observe(options);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
observer.disconnect();
observer.observe({ entryTypes: ['mark'] });
try {
  observer.observe({ type: 'mark' });
} catch (error) {
  console.log(error.name, error.message);
}
observer.disconnect();
console.log(PerformanceObserver.supportedEntryTypes);
