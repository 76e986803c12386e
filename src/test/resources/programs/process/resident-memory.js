// rss is what the system counts as resident.
const fs = require('fs');
const counted = Number(/VmRSS:\s+(\d+)/.exec(fs.readFileSync('/proc/self/status', 'utf8'))[1]) * 1024;
const { rss } = process.memoryUsage();
console.log(Math.abs(rss - counted) < counted / 10, Math.abs(process.memoryUsage.rss() - counted) < counted / 10);
