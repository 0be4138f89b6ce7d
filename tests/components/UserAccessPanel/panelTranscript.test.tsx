import { virtual } from "@guidepup/virtual-screen-reader";
import { screen, waitFor } from "@testing-library/react";
import { afterEach, expect, it, vi } from "vitest";
import { hear } from "../support/hear.js";
import { renderPanel } from "./renderPanel.js";

vi.setConfig({ testTimeout: 20_000 });
afterEach(() => virtual.stop());

const press = (key: string) => () => virtual.press(key);

it("somebody is invited, and somebody refused, by what a screen reader says", async () => {
  const { user, container } = renderPanel();
  await screen.findByRole("row", { name: /Sofia Duarte/ });
  screen.getByRole("textbox", { name: "Name" }).focus();
  await virtual.start({ container });
  const send = async () => {
    await virtual.act();
    await waitFor(() => screen.getByRole("button", { name: "Send invitation" }));
  };
  screen.getByRole("textbox", { name: "Name" }).focus();
  const heard: string[] = [];
  const note = async (what: () => Promise<unknown>) => {
    await virtual.clearSpokenPhraseLog();
    await what();
    heard.push(JSON.stringify(await virtual.spokenPhraseLog()));
  };
  await note(() => user.paste("Ewa Lis"));
  await note(press("Tab"));
  await note(() => user.paste("ewa@northwind.example"));
  await note(press("Tab"));
  await note(press("Tab"));
  await note(send);
  await note(async () => {
    screen.getByRole("textbox", { name: "Name" }).focus();
    await user.paste("Priya");
    await virtual.press("Tab");
    await user.paste("priya.raman@northwind.example");
    await virtual.press("Tab");
    await virtual.press("Tab");
  });
  await note(send);
  throw new Error(heard.join("\n"));
});
