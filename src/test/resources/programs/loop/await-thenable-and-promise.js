// await of a native promise takes one microtask, of a thenable or a promise in a promise more.
const log = (text) => () => console.log(text);
(async () => { await Promise.resolve(); console.log('native'); })();
(async () => { await { then: (resolve) => resolve() }; console.log('thenable'); })();
(async () => { await new Promise((resolve) => resolve(Promise.resolve())); console.log('promise in promise'); })();
(async () => { try { await Promise.reject(1); } catch { console.log('rejected'); } })();
Promise.resolve().then(log(1)).then(log(2)).then(log(3)).then(log(4));
