// Both a request and its clone can be read; one that was read cannot be cloned.
(async () => {
  const request = new Request('http://host/', { method: 'POST', body: 'once', headers: { a: '1' } });
  const clone = request.clone();
  clone.headers.set('a', '2');
  console.log(await request.text(), await clone.text(), request.headers.get('a'), clone.headers.get('a'));
  try {
    request.clone();
  } catch (error) {
    console.log(error.name, error.message);
  }
})();
