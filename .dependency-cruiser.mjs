/**
 * The table of rooms (AGENTS.md), type imports included. `npm run lint` runs it; tests/repo/rooms.test.ts shows that each
 * rule can fail.
 */

/** Which rooms a room may import, besides itself. */
const ROOMS = {
  domain: [],
  messages: [],
  client: ["domain"],
  gate: ["domain", "client"],
  form: ["domain", "gate"],
  components: ["domain", "messages", "client", "gate", "form", "styles"],
  styles: [],
  element: ["components"],
  // The protocol's types, which client and server both speak.
  server: ["domain"],
};

/** The groups of `src/components`, each importing only itself and those before it. */
const GROUPS = [
  "words",
  "ui",
  "section",
  "hours",
  "contacts",
  "people",
  "form",
  "record",
  "gate",
  "page",
];

/** Third-party packages that live in one place. */
const KEPT = [
  { name: "formik", package: "formik", place: "^src/form/" },
  { name: "radix", package: "@radix-ui/", place: "^src/components/" },
  { name: "yup", package: "yup", place: "^src/domain/schema\\.ts$" },
  { name: "downshift", package: "downshift", place: "^src/components/" },
  { name: "dates", package: "@internationalized/date", place: "^src/domain/" },
  { name: "phones", package: "libphonenumber-js", place: "^src/domain/phones/" },
  { name: "zones", package: "@vvo/tzdb", place: "^src/domain/timeZones/" },
];

const WITHOUT_REACT = ["domain", "messages", "client", "server"];

const PROTOCOL =
  "^src/client/(protocol|ContactInfoSnapshot|ContactGateClient|ContactGateError|PortalUser|index)\\.ts$";

const inPackage = (/** @type {string} */ name) => `(^|/)node_modules/${name}`;

const rooms = Object.entries(ROOMS).map(([room, mayImport]) => ({
  name: `room-${room}`,
  severity: /** @type {const} */ ("error"),
  comment: `src/${room} may import ${mayImport.join(", ") || "no other room"}.`,
  from: { path: `^src/${room}/` },
  to: {
    path: "^(src|stories|tests|examples|bench)/",
    pathNot: [
      ...[room, ...mayImport].map((name) => `^src/${name}/`),
      ...(room === "server" ? [PROTOCOL] : []),
    ],
  },
}));

const groups = GROUPS.map((group, index) => ({
  name: `group-${group}`,
  severity: /** @type {const} */ ("error"),
  comment: `src/components/${group} may import ${GROUPS.slice(0, index).join(", ") || "no other group"}.`,
  from: { path: `^src/components/${group}/` },
  to: {
    path: "^src/components/",
    pathNot: GROUPS.slice(0, index + 1).map((name) => `^src/components/${name}/`),
  },
}));

const kept = KEPT.map(({ name, package: id, place }) => ({
  name: `kept-${name}`,
  severity: /** @type {const} */ ("error"),
  comment: `${id} is imported in one place only: ${place}.`,
  from: { path: "^src/", pathNot: place },
  to: { path: inPackage(id) },
}));

/** @type {import("dependency-cruiser").IConfiguration} */
export default {
  forbidden: [
    ...rooms,
    ...groups,
    ...kept,
    {
      name: "without-react",
      severity: "error",
      comment: "These rooms run where there is no React.",
      from: { path: `^src/(${WITHOUT_REACT.join("|")})/` },
      to: { path: inPackage("(@types/)?react(-dom)?/") },
    },
    {
      name: "phones-on-demand",
      severity: "error",
      comment:
        "The numbering plans of the world are large: they are imported when a phone field is used.",
      from: { path: "^src/", pathNot: "^src/domain/phones/" },
      to: { path: "^src/domain/phones/(numberingPlans|readPhone|showPhone)", dynamic: false },
    },
    {
      name: "no-cycle",
      severity: "error",
      comment: "Modules that need each other cannot be read, tested or split apart.",
      from: { path: "^(src|examples)/" },
      to: { circular: true },
    },
    {
      name: "no-folder-cycle",
      severity: "error",
      scope: "folder",
      comment: "Folders of components that need each other are one folder in two places.",
      from: { path: "^src/components/" },
      to: { circular: true },
    },
    {
      name: "public-entries-only",
      severity: "error",
      comment: "The example portal is a host: it imports the package as any host does.",
      from: { path: "^examples/" },
      to: { path: "^src/", dependencyTypesNot: ["aliased-tsconfig-paths"] },
    },
    {
      name: "no-unresolved",
      severity: "error",
      comment: "An import that leads nowhere hides what it imports from every other rule.",
      from: { path: "^src/" },
      to: { couldNotResolve: true },
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^examples/[^/]+/dist/" },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    enhancedResolveOptions: {
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
      extensions: [".ts", ".tsx", ".mjs", ".js", ".json"],
    },
  },
};
