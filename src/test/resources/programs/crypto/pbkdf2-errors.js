// What pbkdf2 refuses.
const { pbkdf2, pbkdf2Sync } = require('crypto');

function attempt(...args) {
  try {
    pbkdf2Sync(...args);
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}

attempt();
attempt('password', 'salt', 1, 20, 'md55');
attempt('password', 'salt', 0, 20, 'sha1');
attempt('password', 'salt', 1, -1, 'sha1');
attempt('password', 'salt', 1.5, 20, 'sha1');
attempt(1, 'salt', 1, 20, 'sha1');
attempt('password', null, 1, 20, 'sha1');
try {
  pbkdf2('password', 'salt', 1, 20, 'sha1');
} catch (error) {
  console.log(error.code);
}
