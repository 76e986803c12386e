async function cook() {
  console.log('cook: starts at once');
  await null;
  console.log('cook: after await');
}

process.nextTick(function tick() {
  console.log('tick');
});

cook().then(function served() {
  console.log('served');
});

Promise.resolve().then(function promise() {
  console.log('promise');
});

console.log('end of file');
