// `npm start`: builds what is needed, then serves the portal on one port until it is stopped.
import { buildPortal } from "./buildPortal.mjs";

await buildPortal();
await import(new URL("./dist/server/main.js", import.meta.url).href);
