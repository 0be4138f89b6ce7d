import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";

/** Stories are a page, not a library, so they do not take the library's build. */
export default defineConfig({
  plugins: [react()],
  build: { rolldownOptions: { checks: { moduleLevelDirective: false } } },
});
