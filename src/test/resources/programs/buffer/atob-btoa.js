// The web's base64 functions.
console.log(btoa('hello'), atob('aGVsbG8='), atob(' aGVs\nbG8 '), btoa('ÿ'));
for (const attempt of [() => btoa('€'), () => atob('a'), () => atob('a!b'), () => atob(), () => btoa()]) {
  try {
    attempt();
  } catch (error) {
    console.log(error.name, error.code, error.message);
  }
}
