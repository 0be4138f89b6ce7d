import { Hono } from "hono";
import { setCookie } from "hono/cookie";
import { LANGUAGE_COOKIE, LANGUAGES, THEME_COOKIE, THEMES } from "../../shared/preferences.js";
import { readBody } from "../http/readBody.js";

const YEAR = 365 * 24 * 60 * 60;

/** Language and theme as cookies, because the server writes both into the page before it is painted. */
export function preferenceRoutes({ secureCookies }: { secureCookies: boolean }): Hono {
  const options = { path: "/", maxAge: YEAR, sameSite: "Lax", secure: secureCookies } as const;
  const routes = new Hono();
  routes.put("/preferences", async (context) => {
    const wanted = await readBody(context);
    const language = LANGUAGES.find((known) => known === wanted.language);
    const theme = THEMES.find((known) => known === wanted.theme);
    if (language) setCookie(context, LANGUAGE_COOKIE, language, options);
    if (theme) setCookie(context, THEME_COOKIE, theme, options);
    return context.body(null, 204);
  });
  return routes;
}
