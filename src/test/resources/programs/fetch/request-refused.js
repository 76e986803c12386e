// What a Request does not accept.
for (const attempt of [
  () => new Request(), () => new Request('/relative'), () => new Request('http://user:pass@host/'),
  () => new Request('http://host/', { body: 'x' }), () => new Request('http://host/', { method: 'a b' }),
  () => new Request('http://host/', { method: 'TRACE' }), () => new Request('http://host/', { mode: 'none' }),
  () => new Request('http://host/', { redirect: 'none' }), () => new Request('http://host/', { signal: {} }),
  () => new Request('http://host/', 1), () => new Request('http://host/', { window: {} }),
  () => new Request('http://host/', { method: 'POST', body: new ReadableStream() }),
]) {
  try {
    console.log(attempt());
  } catch (error) {
    console.log(error.name, error.message, error.cause?.code);
  }
}
