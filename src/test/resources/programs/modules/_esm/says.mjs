console.log('says.mjs runs');
export const said = 'something';
