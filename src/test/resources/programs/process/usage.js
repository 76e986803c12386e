// What the process uses, in numbers that make sense.
const before = process.cpuUsage();
for (let i = 0; i < 1e5; i++) Math.sqrt(i);
const { user, system } = process.cpuUsage(before);
console.log(user >= 0, system >= 0, Object.keys(process.cpuUsage()));
const usage = process.resourceUsage();
console.log(Object.keys(usage).join(), usage.maxRSS > 1000, usage.userCPUTime > 0);
console.log(typeof process.memoryUsage.rss(), process.availableMemory() > 0, typeof process.constrainedMemory());
for (const bad of [1, {}, { user: 1 }]) {
  try {
    process.cpuUsage(bad);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
