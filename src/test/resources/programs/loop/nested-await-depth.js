// Each async level on the way back costs one microtask.
const level = async (n) => {
  if (n > 0) await level(n - 1);
  console.log('back in level', n);
};
level(3);
let hops = Promise.resolve();
for (let n = 1; n <= 5; n++) hops = hops.then(() => console.log('hop', n));
