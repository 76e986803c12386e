// What is no addon is refused.
const fs = require('fs');
const os = require('os');
const path = require('path');
const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'addon-'));
fs.writeFileSync(path.join(folder, 'fake.node'), 'no library');
try {
  require(path.join(folder, 'fake.node'));
} catch (error) {
  console.log(error.code);
}
fs.rmSync(folder, { recursive: true });
