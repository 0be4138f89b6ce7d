import { describe, expect, it } from "vitest";
import { buildForNode } from "../setup/buildForNode.mjs";
import { postgresMissing } from "../setup/startPostgres.js";
import { judgeLoad } from "./judgeLoad.js";
import { runLoad } from "./runLoad.js";

const WRITERS = 20;
const TURNS = 8;

describe("two processes on one PostgreSQL, one of them killed in the middle", () => {
  it("lose no acknowledged write and do none twice", async ({ skip }) => {
    const missing = postgresMissing();
    if (missing !== undefined) return skip(missing);
    const built = await buildForNode({ loadServer: "tests/load/loadServer.ts" });
    try {
      const report = await runLoad({
        serverFile: built.fileOf("loadServer"),
        writers: WRITERS,
        accounts: 4,
        goesOn: (turn) => turn <= TURNS,
        killsNow: (acknowledged) => acknowledged >= (WRITERS * TURNS) / 2,
      });
      expect(report).toMatchObject({ lost: [], doubled: [], complaints: "" });
      expect(report.acknowledged.length + report.recovered.length).toBe(WRITERS * TURNS);
      expect(report.beforeKill).toBeGreaterThanOrEqual((WRITERS * TURNS) / 2);
      expect(report.acknowledged.length).toBeGreaterThan(report.beforeKill);
      expect(report.conflicts).toBeGreaterThan(0);
    } finally {
      await built.remove();
    }
  }, 120_000);
});

describe("the judge of a run", () => {
  const acknowledged = [
    { writer: 0, turn: 1, revision: "a" },
    { writer: 1, turn: 1, revision: "b" },
  ];
  const audited = [
    { revision: "a", writers: [0] },
    { revision: "b", writers: [1] },
  ];
  const turns = new Map([
    [0, 1],
    [1, 1],
  ]);
  const judge = (changed: { audited?: typeof audited; turns?: typeof turns; recovered?: [] }) =>
    judgeLoad(
      { acknowledged, recovered: changed.recovered ?? [] },
      changed.audited ?? audited,
      changed.turns ?? turns,
    );

  it("finds nothing where all is well", () => {
    expect(judge({})).toEqual({ lost: [], doubled: [] });
  });

  it("finds a write that is in no audit row, and one that the record has no more", () => {
    expect(judge({ audited: audited.slice(1) }).lost).toHaveLength(2);
    expect(judge({ turns: new Map([[1, 1]]) }).lost).toHaveLength(1);
  });

  it("finds a write that was done twice, and one that nobody made", () => {
    expect(judge({ audited: [...audited, { revision: "b", writers: [1] }] }).doubled).toHaveLength(
      2,
    );
    expect(judge({ audited: [...audited, { revision: "c", writers: [7] }] }).doubled).toHaveLength(
      1,
    );
    expect(judge({ audited: [...audited, { revision: "c", writers: [] }] }).doubled).toHaveLength(
      1,
    );
  });
});
