import type { Edit } from "../Edit.js";

/** In the browser. */
export const BROWSER: readonly Edit[] = [
  {
    promises: ["Every story runs under"],
    file: "src/components/ui/callout/Callout.tsx",
    find: 'className="cg-callout"',
    replace:
      'className="cg-callout" ref={(element) => element?.setAttribute("style", "color: red")}',
    tests: ["tests/csp/strictCsp.test.ts"],
  },
  {
    promises: ["So does the example portal"],
    file: "examples/portal/server/http/securityHeaders.ts",
    find: "\"script-src 'self'\",",
    replace: "\"script-src 'self' 'unsafe-inline'\",",
    tests: ["tests/journeys/contentSecurity.journey.test.ts"],
  },
  {
    promises: ["Links lead to `https:`"],
    file: "src/components/ui/links/checkHref.ts",
    find: 'return origin === HERE && !pathname.startsWith("//");',
    replace: "return origin === HERE && pathname !== undefined;",
    tests: ["tests/components/ui/links/checkHref.test.ts"],
  },
  {
    promises: ["Links lead to `https:`"],
    file: "src/components/ui/links/checkHref.ts",
    find: ' && username === "" && password === ""',
    replace: "",
    tests: ["tests/components/ui/links/checkHref.test.ts"],
  },
  {
    promises: ["No text becomes markup or script"],
    file: "src/components/ui/callout/Callout.tsx",
    find: '<p className="cg-callout-title">{title}</p>',
    replace: '<p className="cg-callout-title" dangerouslySetInnerHTML={{ __html: title }} />',
    tests: ["tests/repo/noTextAsMarkup.test.ts"],
  },
  {
    promises: ["Hostile names, labels and answers"],
    file: "src/messages/formatMessage.ts",
    find: "Object.hasOwn(values, name) ?",
    replace: "name in values ?",
    tests: ["tests/messages/formatMessage.test.ts"],
  },
  {
    promises: ["Hostile names, labels and answers"],
    file: "src/components/gate/screens/mailtoHref.ts",
    find: "encodeURIComponent(whole)",
    replace: "whole",
    tests: ["tests/components/hostile/hostileTexts.test.tsx"],
  },
];
