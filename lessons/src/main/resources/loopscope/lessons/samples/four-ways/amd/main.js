define(['./greet', './names'], (greet, names) => ({
  start() {
    for (const name of names) {
      console.log(`  ${greet(name)}`);
    }
  },
}));
