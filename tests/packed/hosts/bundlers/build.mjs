import { cp, mkdir, readdir, readFile, writeFile } from "node:fs/promises";
import path from "node:path";
import CssMinimizer from "css-minimizer-webpack-plugin";
import * as esbuild from "esbuild";
import MiniCssExtract from "mini-css-extract-plugin";
import { build as buildWithVite } from "vite";
import webpack from "webpack";

const here = import.meta.dirname;

/** Before `light-dark()`, nesting and relative colours. */
const OLD_BROWSERS = ["chrome100", "safari15", "firefox100"];

/** The CSS that each bundler makes of `<kind>.css`, as a text. */
const BUNDLERS = {
  vite: (kind) => withVite(kind, {}),
  "vite-old": (kind) => withVite(kind, { target: OLD_BROWSERS }),
  webpack: withWebpack,
  next: fromNext,
  esbuild: (kind) => withEsbuild(kind, {}),
  "esbuild-old": (kind) => withEsbuild(kind, { target: OLD_BROWSERS }),
};

async function withVite(kind, options) {
  const outDir = path.join(here, "out-vite", kind, options.target ? "old" : "default");
  await buildWithVite({
    root: here,
    logLevel: "error",
    build: { ...options, outDir, emptyOutDir: true, rolldownOptions: { input: `${kind}.js` } },
  });
  return readCss(outDir);
}

async function withEsbuild(kind, options) {
  const { outputFiles } = await esbuild.build({
    absWorkingDir: here,
    entryPoints: [`${kind}.css`],
    bundle: true,
    minify: true,
    write: false,
    conditions: ["default"],
    ...options,
  });
  return outputFiles[0].text;
}

async function withWebpack(kind) {
  const outDir = path.join(here, "out-webpack", kind);
  const stats = await new Promise((resolve, reject) => {
    webpack(
      {
        mode: "production",
        context: here,
        entry: `./${kind}.js`,
        output: { path: outDir },
        module: { rules: [{ test: /\.css$/, use: [MiniCssExtract.loader, "css-loader"] }] },
        plugins: [new MiniCssExtract()],
        optimization: { minimizer: [new CssMinimizer()] },
      },
      (error, result) => (error ? reject(error) : resolve(result)),
    );
  });
  if (stats.hasErrors()) throw new Error(stats.toString("errors-only"));
  return readCss(outDir);
}

/** What `next build`, which has run before, made of the page of this kind. */
async function fromNext(kind) {
  const page = await readFile(path.join(here, "out", `${kind}.html`), "utf8");
  const files = [...page.matchAll(/href="(\/_next\/[^"]+\.css)[^"]*"/g)].map(([, file]) => file);
  if (files.length === 0) throw new Error(`The page ${kind} of Next has no stylesheet.`);
  const texts = files.map((file) => readFile(path.join(here, "out", file), "utf8"));
  return (await Promise.all(texts)).join("\n");
}

async function readCss(folder) {
  const files = await readdir(folder, { recursive: true });
  const css = files.filter((file) => file.endsWith(".css"));
  return (await Promise.all(css.map((file) => readFile(path.join(folder, file), "utf8")))).join(
    "\n",
  );
}

for (const [bundler, build] of Object.entries(BUNDLERS)) {
  for (const kind of ["layered", "unlayered"]) {
    const folder = path.join(here, "pages", bundler, kind);
    await mkdir(folder, { recursive: true });
    await cp(path.join(here, "probes.html"), path.join(folder, "index.html"));
    await writeFile(path.join(folder, "probes.built.css"), await build(kind));
  }
}
