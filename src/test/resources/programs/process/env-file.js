// loadEnvFile: variables from a file, where they are not set yet.
const { mkdtempSync, rmSync, writeFileSync } = require('fs');
const { join } = require('path');
const folder = mkdtempSync(join(require('os').tmpdir(), 'env-'));
process.env.SET_BEFORE = 'kept';
writeFileSync(join(folder, '.env'), 'ONE=1\n# comment\nTWO="two words"\nSET_BEFORE=lost\n');
process.loadEnvFile(join(folder, '.env'));
console.log(process.env.ONE, process.env.TWO, process.env.SET_BEFORE);
process.chdir(folder);
rmSync(join(folder, '.env'));
try {
  process.loadEnvFile();
} catch (error) {
  console.log(error.code, error.message);
}
rmSync(folder, { recursive: true });
