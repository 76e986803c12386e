// A body is read once; a reader that holds it keeps others out.
(async () => {
  const response = new Response('once');
  const clone = response.clone();
  console.log(response.bodyUsed, await response.text(), response.bodyUsed, clone.bodyUsed, await clone.text());
  const held = new Response('held');
  held.body.getReader();
  for (const attempt of [() => response.text(), () => held.json(), async () => response.clone()]) {
    await attempt().catch((error) => console.log(error.name, error.message));
  }
  console.log(held.bodyUsed, await new Response().text(), new Response().bodyUsed);
})();
