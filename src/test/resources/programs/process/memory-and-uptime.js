// The kinds and keys of what process measures.
console.log(Object.keys(process.memoryUsage()));
console.log(Object.values(process.memoryUsage()).every((bytes) => bytes >= 0), typeof process.memoryUsage.rss());
console.log(typeof process.uptime(), process.uptime() > 0);
console.log(Object.keys(process.cpuUsage()));
