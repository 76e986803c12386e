// process.cpuUsage takes an earlier result and checks it.
const before = process.cpuUsage();
for (let i = 0; i < 1e5; i++) ;
const since = process.cpuUsage(before);
console.log(since.user >= 0, since.system >= 0, Object.keys(since));
for (const previous of [1, 'x', {}, { user: 'a', system: 1 }, { user: 1, system: -1 }, { user: 1 }, [1, 2]]) {
  try {
    process.cpuUsage(previous);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
