// A form as multipart/form-data, and read back from it.
(async () => {
  const form = new FormData();
  form.append('plain', 'line\nline "quoted"');
  form.append('na"me\n', 'é');
  form.append('file', new File(['con', 'tent'], 'fi"le\n.txt', { type: 'text/plain' }));
  form.append('untyped', new Blob([new Uint8Array([0, 13, 10, 45, 45])]));
  const response = new Response(form);
  const boundary = response.headers.get('content-type').split('boundary=')[1];
  console.log(/^----formdata-undici-0\d{11}$/.test(boundary), response.headers.get('content-type').split(';')[0]);
  const text = await response.clone().text();
  console.log(JSON.stringify(text.replaceAll(boundary, 'BOUNDARY')));
  for (const [name, value] of await response.formData()) {
    console.log([name, typeof value === 'string' ? value : [value.name, value.type, Buffer.from(await value.arrayBuffer())]]);
  }
})();
