import { Hono } from "hono";
import { getCookie } from "hono/cookie";
import { LANGUAGE_COOKIE, LANGUAGES, THEME_COOKIE, THEMES } from "../../shared/preferences.js";
import { problem } from "../http/problem.js";
import type { PageFile } from "./loadPages.js";

/** The built client: files by name, and its one page for every other address. */
export function pageRoutes(files: ReadonlyMap<string, PageFile>): Hono {
  const page = files.get("/index.html")?.body.toString("utf8");
  if (page === undefined) throw new Error("The pages of the portal are not built.");
  const routes = new Hono();
  routes.get("*", (context) => {
    const file = files.get(context.req.path);
    if (file && context.req.path !== "/index.html") {
      const cached = context.req.path.startsWith("/assets/");
      return context.body(file.body, 200, {
        "Content-Type": file.type,
        "Cache-Control": cached ? "public, max-age=31536000, immutable" : "no-cache",
      });
    }
    if (context.req.path.startsWith("/assets/")) return problem(context, 404, "not_found");
    // Written by the server, so that nobody's dark page flashes white first.
    const theme = THEMES.find((known) => known === getCookie(context, THEME_COOKIE)) ?? "system";
    const language = LANGUAGES.find((known) => known === getCookie(context, LANGUAGE_COOKIE));
    return context.html(
      page
        .replace('data-theme="system"', `data-theme="${theme}"`)
        .replace('lang="en"', `lang="${language ?? "en"}"`),
      200,
      { "Cache-Control": "no-cache" },
    );
  });
  return routes;
}
