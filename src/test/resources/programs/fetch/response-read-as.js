// One body, read in each way; the mark of UTF-8's byte order is no text.
(async () => {
  const make = (body = '{"a":1}', type = 'Application/JSON; charset=UTF-8') => new Response(body, { headers: { 'content-type': type } });
  console.log(await make().json(), await make().text(), await make().arrayBuffer(), await make().blob(), await make().bytes());
  console.log(JSON.stringify(await make('\ufeffmarked').text()));
  console.log(await make('a=1&b=%20x&a=2', 'application/x-www-form-urlencoded').formData());
  for (const attempt of [
    () => make('{').json(), () => make('', 'text/plain').formData(), () => make('x', 'multipart/form-data; boundary=b').formData(),
    () => new Response(new ReadableStream({ start(controller) { controller.enqueue('text'); controller.close(); } })).text(),
    () => Response.prototype.text.call({}),
  ]) {
    await attempt().then(console.log, (error) => console.log(error.name, error.message));
  }
})();
