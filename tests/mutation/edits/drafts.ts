import type { Edit } from "../Edit.js";

const READ = ["tests/gate/drafts/readDraft.test.ts"];
const VAULT = ["tests/gate/drafts/createDraftVault.test.ts"];
const SHELF = ["tests/gate/drafts/useDraftShelf.test.tsx"];
const DRAFTS = ["tests/components/record/draft/drafts.test.tsx"];
const GATE = ["tests/components/record/draft/gateDrafts.test.tsx"];
const FORM = ["tests/components/record/draft"];

/** Drafts. */
export const DRAFT_EDITS: readonly Edit[] = [
  {
    promises: ["What is stored"],
    file: "src/components/record/draft/useFormDraft.ts",
    find: "put({ ...owner, schema, savedAt: Date.now(), revision, base: info, typed });",
    replace: "put({ ...owner, schema, savedAt: Date.now(), revision, base: typed, typed });",
    tests: FORM,
  },
  {
    promises: ['Where | `"session"`', "A reload and a sign-out in a real browser"],
    file: "src/gate/drafts/Draft.ts",
    find: 'DRAFT_PREFIX = "contact-gate:draft:"',
    replace: 'DRAFT_PREFIX = "contact-gate-draft-"',
    tests: [...READ, ...DRAFTS],
  },
  {
    promises: ["When it is written", "Written within 500 ms"],
    file: "src/gate/drafts/createDraftVault.ts",
    find: "const WRITE_DELAY = 400;",
    replace: "const WRITE_DELAY = 600;",
    tests: VAULT,
  },
  {
    promises: ["When it is written"],
    file: "src/components/record/draft/useFlushOnLeave.ts",
    find: 'document.visibilityState === "hidden"',
    replace: 'document.visibilityState === "visible"',
    tests: DRAFTS,
  },
  {
    promises: ["How long", "What comes back, and what is refused"],
    file: "src/gate/drafts/readDraft.ts",
    find: "Math.abs(now - savedAt) < DRAFT_LIFETIME",
    replace: "now - savedAt < DRAFT_LIFETIME",
    tests: READ,
  },
  {
    promises: ["When it goes", "Remount, reload, killed tab"],
    file: "src/components/record/draft/useFormDraft.ts",
    find: "if (wasDirty.current && !dirty) drop();",
    replace: "if (wasDirty.current && !dirty) wasDirty.current = false;",
    tests: DRAFTS,
  },
  {
    promises: ["When it goes"],
    file: "src/gate/drafts/useDraftShelf.ts",
    find: "draft.account === account && draft.user === user;",
    replace: "draft.account === account;",
    tests: [...SHELF, ...DRAFTS],
  },
  {
    promises: ["A draft stands on the record"],
    file: "src/gate/state/gateReducer.ts",
    find: "base: isCurrent ? state.base : { ...state.base, revision, info },",
    replace: "base: state.base,",
    tests: ["tests/gate/gateReducer.test.ts", ...DRAFTS],
  },
  {
    promises: ["A draft stands on the record"],
    file: "src/components/record/draft/usableDraft.ts",
    find: "return isNew ? { ...draft, typed, base } : undefined;",
    replace: "return { ...draft, typed, base };",
    tests: FORM,
  },
  {
    promises: ["A draft never keeps the portal closed", "The locked gate: reload"],
    file: "src/gate/state/gateReducer.ts",
    find: "const portal = judge(state, snapshot, now);\n  if (state.status",
    replace:
      'const portal = state.dirty ? "inert" : judge(state, snapshot, now);\n  if (state.status',
    tests: ["tests/gate/gateReducer.test.ts", ...GATE],
  },
  {
    promises: ["What can't be one of ours is refused"],
    file: "src/gate/drafts/isContactInfoShape.ts",
    find: "&& !Object.keys(value).some(isInherited)",
    replace: "",
    tests: READ,
  },
  {
    promises: ["What can't be one of ours is refused"],
    file: "src/gate/drafts/readDraft.ts",
    find: " && draftKey(draft) === key",
    replace: "",
    tests: READ,
  },
  {
    promises: ["A store that throws, is full"],
    file: "src/components/record/draft/useStoredDraft.ts",
    find: "const PATIENCE = 2000;",
    replace: "const PATIENCE = 20_000;",
    tests: FORM,
  },
  {
    promises: ["A store that throws, is full"],
    file: "src/gate/drafts/createDraftVault.ts",
    find: "return answer instanceof Promise ? answer.catch(() => undefined) : answer;",
    replace: "return answer;",
    tests: VAULT,
  },
  {
    promises: ["A store of your own that several tabs share"],
    file: "src/gate/drafts/createDraftVault.ts",
    find: "({ savedAt }) => savedAt > draft",
    replace: "({ savedAt }) => savedAt < draft",
    tests: VAULT,
  },
  {
    promises: ["`clearContactGateDrafts()` is heard", "A sign-out in another tab"],
    file: "src/gate/drafts/useDraftShelf.ts",
    find: "shelf.vault?.seal();",
    replace: "",
    tests: SHELF,
  },
  {
    promises: ["`clearContactGateDrafts()` is heard"],
    file: "src/gate/drafts/clearContactGateDrafts.ts",
    find: "tellOtherTabs(event);",
    replace: "",
    tests: [...SHELF, ...DRAFTS],
  },
  {
    promises: ["Whoever loses the right to edit", "Nobody without the right to edit"],
    file: "src/components/record/draft/useFormDraft.ts",
    find: "if (!base?.viewer.can.editContacts) return undefined;",
    replace: "if (!base) return undefined;",
    tests: FORM,
  },
  {
    promises: ["Nobody without the right to edit"],
    file: "src/components/record/draft/useFormDraft.ts",
    find: "if (!owner || !base) return;",
    replace: "if (owner && base) return;",
    tests: DRAFTS,
  },
  {
    promises: ["Written within 500 ms"],
    file: "src/gate/drafts/createWorkQueue.ts",
    find: "if (last) return follow(last.then(work));",
    replace: "",
    tests: VAULT,
  },
  {
    promises: ["Remount, reload, killed tab"],
    file: "src/components/record/draft/useFormDraft.ts",
    find: "if (until !== undefined) vault?.remove(owner, until);",
    replace: "",
    tests: DRAFTS,
  },
];
