// FormData: names with several values, files of blobs, and what is refused.
const form = new FormData();
form.append('a', '1');
form.append('a', 2);
form.append('file', new Blob(['abc'], { type: 'text/x' }), 'name.txt');
form.set('b', 'x');
console.log(form.get('a'), form.getAll('a'), form.has('b'), form.get('none'), [...form.keys()]);
const file = form.get('file');
console.log(file.name, file.type, file.size, file instanceof File);
form.append('file', new File(['de'], 'own.txt', { lastModified: 5 }));
console.log(form.getAll('file')[1]);
form.set('a', 'only');
form.delete('file');
console.log(form, Object.prototype.toString.call(form));
for (const attempt of [() => new FormData({}), () => form.append('a'), () => form.append('a', 'b', 'c'), () => form.get()]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.name, error.message);
  }
}
