import { expect, it } from "vitest";
import { readConfig } from "../../examples/portal/server/readConfig.js";

it("every variable may be left out", () => {
  expect(readConfig({}, "/portal")).toMatchObject({
    port: undefined,
    publicOrigin: undefined,
    messagesPerHour: undefined,
  });
});

it.each([
  ["1", 1],
  ["250", 250],
])("MESSAGES_PER_HOUR=%s", (text, messagesPerHour) => {
  expect(readConfig({ MESSAGES_PER_HOUR: text }, "/portal")).toMatchObject({ messagesPerHour });
});

it.each([
  ["MESSAGES_PER_HOUR", "0"],
  ["MESSAGES_PER_HOUR", "-1"],
  ["MESSAGES_PER_HOUR", "1e3"],
  ["MESSAGES_PER_HOUR", "many"],
  ["PORT", "70000"],
  ["PUBLIC_URL", "portal.example"],
])("%s=%s is refused by its name", (name, value) => {
  expect(() => readConfig({ [name]: value }, "/portal")).toThrow(name);
});
