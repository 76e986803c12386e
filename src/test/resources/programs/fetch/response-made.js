// Responses that a program makes itself.
console.log(new Response());
console.log(new Response('abc', { status: 201, statusText: 'made', headers: { a: 'b' } }));
console.log(Response.error(), Response.redirect('http://host/there', 308), Response.json({ a: [1] }, { status: 202 }));
for (const attempt of [
  () => new Response('x', { status: 204 }), () => new Response('x', { status: 99 }),
  () => new Response('x', { statusText: 'a\nb' }), () => Response.redirect('http://host/', 200),
  () => Response.redirect('there'), () => Response.json(undefined), () => Response.json(),
  () => Response.error().headers.set('a', 'b'),
]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.message);
  }
}
