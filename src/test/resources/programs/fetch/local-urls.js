// data: and blob: URLs need no network.
(async () => {
  for (const url of ['data:text/plain;base64,aGk=', 'data:,hi%20there', 'data:;charset=utf-8,x', 'data:text/html,<b>%zz</b>#no']) {
    const response = await fetch(url);
    console.log([...response.headers], response.status, response.statusText, response.type, await response.text());
  }
  const url = URL.createObjectURL(new Blob(['of a blob'], { type: 'text/x' }));
  const response = await fetch(url);
  console.log([...response.headers], response.url === url, await response.text());
  URL.revokeObjectURL(url);
  await fetch(url).catch((error) => console.log(error.message, error.cause.message));
})();
