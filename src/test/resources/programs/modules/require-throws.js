// A module that throws is not kept: the next require runs it again.
for (let attempt = 1; attempt <= 2; attempt++) {
  try {
    require('./_throws/always');
  } catch (error) {
    console.log('attempt', attempt, error.message);
  }
}
console.log(require.resolve('./_throws/always') in require.cache);
