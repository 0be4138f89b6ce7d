import { screen, waitFor } from "@testing-library/react";
import { afterEach, beforeEach, expect, it } from "vitest";
import { pl } from "../../../src/messages/locales/pl.js";
import { portal, renderGate, submit } from "./renderGate.js";

beforeEach(() => {
  document.title = "Sign in";
});
afterEach(() => {
  document.title = "";
});

it("the document's title says what is to be done while the portal is locked, then is the host's again", async () => {
  const { client } = renderGate({ memory: { live: true } });
  await submit();
  expect(document.title).toBe("Contact information");
  client.control.complete();
  await waitFor(() => expect(portal()).toBeVisible());
  expect(document.title).toBe("Sign in");
});

it("the document's title is in the gate's language, and the host's again when the gate is taken away", async () => {
  const { unmount } = renderGate({ modal: { messages: pl } });
  await screen.findByRole("button", { name: pl.gate.submit });
  expect(document.title).toBe("Dane kontaktowe");
  unmount();
  expect(document.title).toBe("Sign in");
});

it("a title that the host sets while the portal is locked stays", async () => {
  const { unmount } = renderGate();
  await submit();
  document.title = "Northwind";
  unmount();
  expect(document.title).toBe("Northwind");
});
