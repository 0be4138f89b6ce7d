import { fileURLToPath } from "node:url";
import { defineConfig } from "vite";

/** The portal's server, into `dist/server`. Packages are left for Node to resolve, the library among them. */
export default defineConfig({
  root: fileURLToPath(new URL("./", import.meta.url)),
  publicDir: false,
  build: {
    ssr: "server/main.ts",
    outDir: "dist/server",
    emptyOutDir: true,
    target: "node20",
    rolldownOptions: { external: /^contact-gate(\/|$)/ },
  },
});
