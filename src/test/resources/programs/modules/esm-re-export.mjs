// export from and export *: the default is not passed on by the star.
import * as hub from './_esm/hub.mjs';
console.log(Object.keys(hub), hub.loud('x'), hub.PI, hub.live.count);
