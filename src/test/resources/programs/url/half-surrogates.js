// Half a surrogate pair in a query string takes the character behind it for the other half.
const querystring = require('querystring');
for (const text of ['\ud801test', '\udc01a', '\ud83d\ude00', 'a\ud83d', 'ü\ud83d\ude00\ud801b']) {
  try {
    console.log(querystring.escape(text));
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
