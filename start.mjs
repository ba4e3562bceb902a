// `npm start`: installs what is missing, builds once, runs the server.
// This file has no import on purpose: an old Node must get as far as the check below.
const required = [20, 19];
const [major, minor] = process.versions.node.split('.').map(Number);

if (major < required[0] || (major === required[0] && minor < required[1])) {
  console.error(
    `✖ Cần Node.js ${required.join('.')} trở lên, máy đang dùng ${process.versions.node}: hãy cài bản mới tại https://nodejs.org rồi chạy lại. / ` +
      `Node.js ${required.join('.')} or newer is needed, this is ${process.versions.node}: install it from https://nodejs.org and run again.`,
  );
  process.exit(1);
} else {
  import('./scripts/start.mjs').then((start) => start.main());
}
