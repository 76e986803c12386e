// V8's words for broken JSON.
for (const text of ['', '{', '{"a":}', '[1,]', '{a:1}', 'undefined', '"open', '{"a":1} x', "{'a':1}", '01', 'nul']) {
  try {
    JSON.parse(text);
  } catch (error) {
    console.log(`${error.name}: ${error.message}`);
  }
}
const circle = { name: 'circle' };
circle.self = circle;
try {
  JSON.stringify(circle);
} catch (error) {
  console.log(error.message);
}
