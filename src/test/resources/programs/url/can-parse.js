// Whether a text is a URL.
console.log(URL.canParse('https://a.b/c'), URL.canParse('/c'), URL.canParse('/c', 'https://a.b'), URL.canParse('http://'), URL.canParse('x:y'));
try {
  URL.canParse();
} catch (error) {
  console.log(error.code, error.message);
}
