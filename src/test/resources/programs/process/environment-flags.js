// The options that may stand in NODE_OPTIONS, in the many ways to ask for them.
const flags = process.allowedNodeEnvironmentFlags;
for (const name of ['--require', '-r', 'r', 'max-old-space-size', '--max_old_space_size=5', '--eval', '--no-warnings',
  '--warnings', '--none', 5]) {
  console.log(name, flags.has(name));
}
console.log(flags instanceof Set, flags.add('--none').has('--none'), flags.delete('-r'), flags.has('-r'), flags.size > 100);
