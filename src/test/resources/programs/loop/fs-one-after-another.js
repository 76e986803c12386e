// Each callback starts the next operation: their order is fixed.
const fs = require('fs');
fs.stat(__filename, () => {
  console.log('stat');
  fs.readFile(__filename, () => {
    console.log('readFile');
    fs.readdir(__dirname, () => {
      console.log('readdir');
      fs.access(__filename, (error) => console.log('access', error));
    });
  });
});
