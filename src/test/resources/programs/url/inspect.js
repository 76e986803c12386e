// How URLs and parameters are shown.
const url = new URL('https://u:p@example.org:81/a?b=c#d');
console.log(url, url.searchParams, [url.searchParams.keys(), url.searchParams.entries()], String(url), JSON.stringify({ url }));
console.log({ deep: { deeper: { url } } }, new URLSearchParams());
