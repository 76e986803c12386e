// What is no URL.
for (const [text, base] of [['nothing'], ['http://a b/'], ['http://[::1'], ['http://a:99999/'], ['//x'], ['http://%zz/'], ['/path', 'also nothing'], ['']]) {
  try {
    console.log(new URL(text, base).href);
  } catch (error) {
    console.log(error.name, error.code, error.message, error.input, error.base);
  }
}
